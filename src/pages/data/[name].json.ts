import type { APIRoute, GetStaticPaths } from 'astro';
import { openDataFiles } from '~/lib/catalog/open-data/files.ts';

export const getStaticPaths = (() =>
  openDataFiles.flatMap(({ name, json, schema }) => [
    { params: { name }, props: { text: json } },
    { params: { name: `${name}.schema` }, props: { text: schema } },
  ])) satisfies GetStaticPaths;

/** A file of open data, or its JSON Schema. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

/** Writes an island's slot, in place of the Preact integration's own writer (see integrations/trusted-slots.ts). */
import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { TrustingWindow } from './trusted-types.ts';

const { trustedTypes } = window as TrustingWindow<'createHTML'>;
const policy = trustedTypes?.createPolicy('slots', { createHTML: (markup) => markup });

/** The slot `name` with `value`, the markup that the build wrote into the page; made once, so that it never changes. */
export function TrustedSlot({ value, name }: { value: string; name?: string }) {
  const [markup] = useState(() => ({ __html: policy ? policy.createHTML(value) : value }));
  return value ? h('astro-slot', { name, dangerouslySetInnerHTML: markup }) : null;
}

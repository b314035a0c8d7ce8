/** A part of a page that hardly anyone ever needs: its script is fetched only where it is. */
import type { ComponentType } from 'preact';
import { LoadingNote } from './LoadingNote.tsx';
import { useLoading } from './use-loaded.ts';

interface Props<Shown> {
  /** Whether it is needed. */
  when: boolean;
  load: () => Promise<ComponentType<Shown>>;
  shown: Shown;
}

/** Nothing, the part, or that it did not arrive. */
export function Rare<Shown extends object>({ when, load, shown }: Props<Shown>) {
  const loading = useLoading<ComponentType<Shown> | undefined>(load, undefined, when);
  const Part = loading.value;
  if (!when) return null;
  if (Part) return <Part {...shown} />;
  return <LoadingNote loading={loading} failed="没有加载出来。存过的都没有动，可以再试一次。" />;
}

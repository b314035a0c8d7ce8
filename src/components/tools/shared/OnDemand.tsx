/** A part of a page that comes when it is needed: what a reader may never reach is not fetched with the form. */
import type { ComponentType } from 'preact';
import { LoadingNote } from './LoadingNote.tsx';
import { useLoading, type Loaded } from './use-loaded.ts';

interface NoteProps {
  loading: Loaded<unknown>;
  /** Said when it did not arrive, besides that nothing typed is lost. */
  without?: string;
}

/** How far a result has come that was asked for, and the way to try again. */
export const ResultNote = ({ loading, without = '' }: NoteProps) => (
  <LoadingNote
    loading={loading}
    waiting="结果正在加载，好了就显示。"
    failed={`结果没有加载出来，你填的都还在。${without}可以再试一次。`}
  />
);

interface ResultProps<Shown> extends NoteProps {
  /** From `useLater`. */
  loading: Loaded<ComponentType<Shown> | undefined>;
  shown: Shown;
  /** The count of results: each replaces the one before it whole. */
  run?: number;
}

/** The result that was asked for; until it has come, how far it is, and the way to try again. */
export function ResultPart<Shown extends object>(props: ResultProps<Shown>) {
  const { loading, shown, run, ...said } = props;
  const Result = loading.value;
  if (Result) return <Result key={run} {...shown} />;
  return <ResultNote loading={loading} {...said} />;
}

interface Props<Shown> {
  /** Whether it is needed. */
  when: boolean;
  load: () => Promise<ComponentType<Shown>>;
  shown: Shown;
}

/** What hardly anyone ever needs: nothing, the part, or that it did not arrive. */
export function OnDemand<Shown extends object>({ when, load, shown }: Props<Shown>) {
  const loading = useLoading<ComponentType<Shown> | undefined>(load, undefined, when);
  const Part = loading.value;
  if (!when) return null;
  if (Part) return <Part {...shown} />;
  return <LoadingNote loading={loading} failed="没有加载出来。存过的都没有动，可以再试一次。" />;
}

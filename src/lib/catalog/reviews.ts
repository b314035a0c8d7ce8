import { getCollection } from 'astro:content';
import type { ToolId } from '~/lib/domain/site/tool-links.ts';
import { latestDay } from '~/lib/domain/values/dates.ts';

/** The collections whose entries say when they were checked. */
export type Reviewed =
  | 'benchmarks'
  | 'carriers'
  | 'checkRules'
  | 'complainBodies'
  | 'complainRules'
  | 'courtDocuments'
  | 'courtRules'
  | 'glossary'
  | 'holidays'
  | 'identify'
  | 'lenders'
  | 'letters'
  | 'messageSignals'
  | 'myths'
  | 'numberClasses'
  | 'phones'
  | 'practice'
  | 'prevention'
  | 'reliefRecovery'
  | 'reliefRoutes'
  | 'reliefSigns'
  | 'respond'
  | 'rights'
  | 'rules'
  | 'signs'
  | 'sources'
  | 'stages'
  | 'stories'
  | 'watch';

/** The last day (YYYY-MM-DD) on which an entry of `collections` was checked; undefined where there is none. */
export async function lastReview(...collections: Reviewed[]): Promise<string | undefined> {
  const entries = await Promise.all(
    collections.map(async (name): Promise<{ data: { reviewedAt: string } }[]> =>
      getCollection(name),
    ),
  );
  return latestDay(entries.flat().map(({ data }) => data.reviewedAt));
}

/** The first day by which an entry of `collections` has to be checked again; undefined where there is none. */
export async function nextReview(...collections: Reviewed[]): Promise<string | undefined> {
  const entries = await Promise.all(
    collections.map(async (name): Promise<{ data: { reviewBy: string } }[]> => getCollection(name)),
  );
  return entries
    .flat()
    .map(({ data }) => data.reviewBy)
    .sort()[0];
}

/** What a tool's answers are made of; tools that only calculate rest on nothing that is checked. */
const TOOL_CONTENT: Partial<Record<ToolId, Reviewed[]>> = {
  apr: ['benchmarks'],
  budget: ['benchmarks'],
  check: ['checkRules', 'signs'],
  complain: ['complainBodies', 'complainRules'],
  court: ['courtDocuments', 'courtRules', 'holidays'],
  letters: ['letters'],
  log: ['rules'],
  message: ['messageSignals', 'numberClasses'],
  practice: ['practice'],
  relief: ['reliefRecovery', 'reliefRoutes', 'reliefSigns'],
  rules: ['rules'],
};

/** The last day on which something was checked that `tool` says; undefined for tools that only calculate. */
export const lastToolReview = (tool: ToolId): Promise<string | undefined> =>
  lastReview(...(TOOL_CONTENT[tool] ?? []));

/** The first day by which something that `tool` says has to be checked again. */
export const nextToolReview = (tool: ToolId): Promise<string | undefined> =>
  nextReview(...(TOOL_CONTENT[tool] ?? []));

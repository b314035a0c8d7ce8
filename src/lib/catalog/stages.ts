import { CERTAINTIES, STAGE_PHASES } from '~/lib/vocabulary/stages.ts';
import { formatArticle } from '~/lib/domain/site/citation.ts';
import { type Stage, type StageBasis } from '~/lib/schemas/stage.ts';
import { indexCollection } from './find-entry.ts';
import { getPageLink, type PageLink } from './pages.ts';
import { getSource, type SourceView } from './sources.ts';

/** A rule a statement rests on: what to call it, its force, and its page on this site. */
export interface BasisLink {
  label: string;
  force: string;
  href: string;
}

/** A stage as the page shows it: sources and pages resolved. */
export interface StageView {
  id: string;
  title: string;
  sign: string;
  /** Whether its days are only what people commonly say. */
  indicative: boolean;
  happens: { text: string; certainty: string; basis: BasisLink[] }[];
  bluff: { said: string; truth: string; basis: BasisLink[] }[];
  actions: string[];
  deadlines: { event: string; limit: string; basis: BasisLink[] }[];
  links: PageLink[];
  reviewedAt: string;
  reviewBy: string;
}

const stages = await indexCollection('stages');
const inOrder = [...stages.entries].sort((a, b) => a.data.order - b.data.order);

const toLinks = (basis: StageBasis): BasisLink[] =>
  basis.map(({ source, article }) => {
    const { shortTitle, kindLabel, href } = getSource(source);
    return { label: `${shortTitle}${formatArticle(article)}`, force: kindLabel, href };
  });

const toView = ({ id, data }: { id: string; data: Stage }): StageView => ({
  id,
  title: data.title,
  sign: data.sign,
  indicative: data.phase === 'collection',
  happens: data.happens.map(({ text, certainty, basis }) => ({
    text,
    certainty: CERTAINTIES[certainty],
    basis: toLinks(basis),
  })),
  bluff: data.bluff.map((item) => ({ ...item, basis: toLinks(item.basis) })),
  actions: data.actions,
  deadlines: data.deadlines.map((item) => ({ ...item, basis: toLinks(item.basis) })),
  links: data.links.map(getPageLink),
  reviewedAt: data.reviewedAt,
  reviewBy: data.reviewBy,
});

/** A period of days that a rule sets, as it begins a deadline: `15日内答辩`. */
const COUNTED = /^[^。]*\d+(?:日|年)[^。]*/;

/** The deadlines of a stage that count days or years, each in one line; before a court is asked, nothing fixes the days. */
const toDue = ({ phase, deadlines }: Stage): string[] =>
  (phase === 'collection' ? [] : deadlines).flatMap(({ event, limit }) => {
    const counted = COUNTED.exec(limit)?.[0];
    return counted ? [`${event}：${counted}`] : [];
  });

/** Every stage in the order of the timeline. */
export const allStages: StageView[] = inOrder.map(toView);

/** The stages by phase, both in order: what the timeline draws. */
export const stagePhases: {
  title: string;
  stages: { id: string; title: string; due: string[] }[];
}[] = Object.entries(STAGE_PHASES).map(([phase, title]) => ({
  title,
  stages: inOrder
    .filter(({ data }) => data.phase === phase)
    .map(({ id, data }) => ({ id, title: data.title, due: toDue(data) })),
}));

/** Every source the stages rest on, once, in the order they first appear. */
export const stageSources: SourceView[] = [
  ...new Set(
    inOrder.flatMap(({ data }) =>
      [...data.happens, ...data.bluff, ...data.deadlines].flatMap(({ basis }) =>
        basis.map(({ source }) => source),
      ),
    ),
  ),
].map(getSource);

/** What the view puts a route into words with. */
import type { LetterSlot } from '~/lib/vocabulary/complain.ts';
import type { ComplaintCard } from '~/lib/vocabulary/urgent.ts';
import type { Condition } from '~/lib/schemas/questionnaire.ts';
import type { OutcomeWords, Reason, ReasonCatalog } from '~/lib/domain/result/outcome.ts';
import type { ComplainDefinition } from './definition.ts';

/** A day a body must keep: what the rule says, and its name with force and start. */
export interface DeadlineWords extends Reason {
  /** `消费投诉处理办法（部门规章/监管文件，2020年3月1日起）` and where it is described. */
  sources: readonly [{ name: string; href: string }];
}

/** What a letter to a body says besides the facts. */
export interface LetterWords {
  opening: string;
  slots: readonly LetterSlot[];
  /** What went before, unless a note knows it better. Absent: the letter does not say. */
  history?: string | undefined;
  /** Whether it also asks for what each behaviour asks. */
  demands: boolean;
  asks: readonly string[];
}

/** All about one body; texts with `{{hotline}}` marks. */
export interface BodyWords {
  handles: string;
  cannot: readonly string[];
  contact: string;
  attach: readonly string[];
  deadlines: readonly DeadlineWords[];
  /** What about its deadlines is not verified. */
  deadlineNote?: string | undefined;
  letter: LetterWords;
  articles: readonly string[];
  /** What the rest rests on. */
  sources: Reason['sources'];
}

/** Advice that depends on an answer. */
export interface NoteWords {
  when: Condition;
  text: string;
  history?: string | undefined;
}

/** The words that are loaded apart from the page, which they would make too heavy. */
export interface ComplainDetails {
  /** By id. */
  bodies: Readonly<Record<string, BodyWords>>;
  /** Why a rule puts the bodies in its order, by rule id. */
  reasons: ReasonCatalog;
  notes: readonly NoteWords[];
  /** By behaviour: how a letter reports it, and what it asks of the lender. */
  behaviours: Readonly<Record<string, { report: string; demand: string }>>;
  /** What the places to fill in are called. */
  slots: Readonly<Record<LetterSlot, string>>;
}

/** The words that are part of the page. */
export interface ComplainWords {
  definition: ComplainDefinition;
  cards: Readonly<Record<ComplaintCard, OutcomeWords>>;
  /** Each body by id, with the pages of its letters: enough for a route while the details are not loaded. */
  bodies: Readonly<
    Record<string, { name: string; hotlines: readonly string[]; letters: readonly string[] }>
  >;
}

/** Said when the day and time that another tool handed over are lost. */
export const RECEIVED_DAMAGED = '别的工具带来的日期和时间读不出来了，信里请自己填。';

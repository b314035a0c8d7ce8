/** The message check as the engine sees it: signals and words, no reasons and no outcomes. */
import type { ConductId } from '~/lib/vocabulary/conducts.ts';
import type { ContextRole } from '~/lib/vocabulary/context-roles.ts';
import type { LikenessKind, SignalAxis, SignalWeight } from '~/lib/vocabulary/message.ts';
import type { LikenessModel } from './decide/likeness/model.ts';
import type { Sites } from './decide/links.ts';

/** Where a signal's words do not count. Patterns of the language in schemas/message/pattern.ts. */
export interface Exceptions {
  before?: readonly string[] | undefined;
  clause?: readonly string[] | undefined;
}

/** Word lists by name. */
export type Words = Readonly<Record<string, readonly string[]>>;

export interface Signal {
  id: string;
  axis: SignalAxis;
  weight: SignalWeight;
  role?: ContextRole | undefined;
  conduct?: ConductId | undefined;
  /** Empty where the signal goes by likeness. */
  anyOf: readonly string[];
  likeness?: { kinds: readonly LikenessKind[]; from: number; inPart: boolean } | undefined;
  passOver: Exceptions;
  /** Counts only where the text has one of each of these two, if any are named. */
  requires: readonly ContextRole[];
  alsoRequires: readonly ContextRole[];
  /** Its last verb may be denied within it, as in 验证码不要告诉别人. */
  mayDenyInside: boolean;
  /** Not shown beside these signals, which say the same more exactly. */
  coveredBy: readonly string[];
}

/** How a text is brought to one writing before it is searched. */
export interface Writing {
  /** Pairs: an unusual character and the usual one, `國国裡里`. */
  characters: string;
  /** What is meant, and the spellings that dodge filters. */
  spellings: Readonly<Record<string, readonly string[]>>;
}

export interface MessageDefinition {
  /** In the order they are shown. */
  signals: readonly Signal[];
  words: Words;
  writing: Writing;
  sites: Sites;
  likeness: LikenessModel;
}

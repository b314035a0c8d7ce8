/** Every folder of src/content with its schema: what the build reads, and what the tests read as files. */
import type { z } from 'astro/zod';
import { articleSchema, storySchema } from './article.ts';
import { bookPartSchema } from './book.ts';
import { benchmarkSchema } from './benchmark.ts';
import { behaviourSchema, bodySchema, noteSchema, routeSchema } from './complain.ts';
import { correctionSchema } from './correction.ts';
import { callLineSchema, callTapSchema } from './call.ts';
import { carrierSchema } from './carrier.ts';
import { callRuleSchema } from './rules.ts';
import {
  checkActionSchema,
  checkCarriedSchema,
  checkOutcomeSchema,
  checkQuestionSchema,
  checkRuleSchema,
} from './check.ts';
import { courtDocumentSchema, courtOutcomeSchema, courtRuleSchema } from './court.ts';
import { englishSchema } from './english.ts';
import { handoutSchema } from './handout.ts';
import { holidaysSchema } from './holidays.ts';
import { hotlineSchema } from './hotline.ts';
import { lenderSchema } from './lender.ts';
import { letterSchema, letterSlotSchema } from './letters.ts';
import { lookupSchema } from './lookup.ts';
import { questionSchema } from './questionnaire.ts';
import { phoneSchema } from './phone.ts';
import { practiceItemSchema } from './practice.ts';
import {
  messageOutcomeSchema,
  messageSpellingsSchema,
  messageWordsSchema,
  signalSchema,
} from './message.ts';
import { numberClassSchema } from './number-class.ts';
import { mythSchema } from './myth.ts';
import { reliefOutcomeSchema, reliefSignSchema, reliefWaySchema } from './relief.ts';
import { signSchema } from './signs.ts';
import { pageAsksSchema, searchIntentSchema } from './search.ts';
import { sourceSchema } from './source.ts';
import { stageSchema } from './stage.ts';
import { termSchema } from './term.ts';
import { watchSchema } from './watch.ts';

/** Which schema the files of a folder of src/content are read with. */
export const SCHEMAS = {
  rights: articleSchema,
  identify: articleSchema,
  respond: articleSchema,
  prevention: articleSchema,
  stories: storySchema,
  sources: sourceSchema,
  signs: signSchema,
  hotlines: hotlineSchema,
  carriers: carrierSchema,
  phones: phoneSchema,
  lenders: lenderSchema,
  lookups: lookupSchema,
  glossary: termSchema,
  benchmarks: benchmarkSchema,
  book: bookPartSchema,
  english: englishSchema,
  handouts: handoutSchema,
  holidays: holidaysSchema,
  stages: stageSchema,
  rules: callRuleSchema,
  practice: practiceItemSchema,
  myths: mythSchema,
  watch: watchSchema,
  corrections: correctionSchema,
  'search/asks': pageAsksSchema,
  'search/words': messageWordsSchema,
  'search/intents': searchIntentSchema,
  'call/lines': callLineSchema,
  'call/taps': callTapSchema,
  'check/questions': checkQuestionSchema,
  'check/rules': checkRuleSchema,
  'check/actions': checkActionSchema,
  'check/carried': checkCarriedSchema,
  'check/outcomes': checkOutcomeSchema,
  'court/questions': questionSchema,
  'court/rules': courtRuleSchema,
  'court/documents': courtDocumentSchema,
  'court/outcomes': courtOutcomeSchema,
  'relief/questions': questionSchema,
  'relief/signs': reliefSignSchema,
  'relief/recovery': reliefWaySchema,
  'relief/routes': reliefWaySchema,
  'relief/outcomes': reliefOutcomeSchema,
  'complain/behaviours': behaviourSchema,
  'complain/bodies': bodySchema,
  'complain/rules': routeSchema,
  'complain/notes': noteSchema,
  'complain/questions': questionSchema,
  letters: letterSchema,
  'letters/slots': letterSlotSchema,
  'message/signals': signalSchema,
  'message/words': messageWordsSchema,
  'message/spellings': messageSpellingsSchema,
  'message/outcomes': messageOutcomeSchema,
  'number-classes': numberClassSchema,
} satisfies Record<string, z.ZodType>;

/** A folder of src/content. */
export type Folder = keyof typeof SCHEMAS;

/** What a file of a folder holds. */
export type FolderData<Name extends Folder> = z.infer<(typeof SCHEMAS)[Name]>;

/** Wiring only: which folder is which collection, read with which schema. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema, storySchema } from './lib/schemas/article.ts';
import { benchmarkSchema } from './lib/schemas/benchmark.ts';
import { bookPartSchema } from './lib/schemas/book.ts';
import { callLineSchema, callTapSchema } from './lib/schemas/call.ts';
import { callRuleSchema } from './lib/schemas/rules.ts';
import { carrierSchema } from './lib/schemas/carrier.ts';
import {
  checkActionSchema,
  checkCarriedSchema,
  checkOutcomeSchema,
  checkQuestionSchema,
  checkRuleSchema,
} from './lib/schemas/check.ts';
import { behaviourSchema, bodySchema, noteSchema, routeSchema } from './lib/schemas/complain.ts';
import { correctionSchema } from './lib/schemas/correction.ts';
import { courtDocumentSchema, courtOutcomeSchema, courtRuleSchema } from './lib/schemas/court.ts';
import { englishSchema } from './lib/schemas/english.ts';
import { handoutSchema } from './lib/schemas/handout.ts';
import { holidaysSchema } from './lib/schemas/holidays.ts';
import { hotlineSchema } from './lib/schemas/hotline.ts';
import { lenderSchema } from './lib/schemas/lender.ts';
import { letterSchema, letterSlotSchema } from './lib/schemas/letters.ts';
import { lookupSchema } from './lib/schemas/lookup.ts';
import {
  messageOutcomeSchema,
  messageSpellingsSchema,
  messageWordsSchema,
  signalSchema,
} from './lib/schemas/message.ts';
import { mythSchema } from './lib/schemas/myth.ts';
import { numberClassSchema } from './lib/schemas/number-class.ts';
import { phoneSchema } from './lib/schemas/phone.ts';
import { practiceItemSchema } from './lib/schemas/practice.ts';
import { questionSchema } from './lib/schemas/questionnaire.ts';
import { reliefOutcomeSchema, reliefSignSchema, reliefWaySchema } from './lib/schemas/relief.ts';
import { signSchema } from './lib/schemas/signs.ts';
import { pageAsksSchema, searchIntentSchema } from './lib/schemas/search.ts';
import { sourceSchema } from './lib/schemas/source.ts';
import { stageSchema } from './lib/schemas/stage.ts';
import { termSchema } from './lib/schemas/term.ts';
import { watchSchema } from './lib/schemas/watch.ts';

const mdx = (folder: string) => glob({ pattern: '*.mdx', base: `./src/content/${folder}` });
const yaml = (folder: string) => glob({ pattern: '*.yaml', base: `./src/content/${folder}` });

export const collections = {
  rights: defineCollection({ loader: mdx('rights'), schema: articleSchema }),
  identify: defineCollection({ loader: mdx('identify'), schema: articleSchema }),
  respond: defineCollection({ loader: mdx('respond'), schema: articleSchema }),
  prevention: defineCollection({ loader: mdx('prevention'), schema: articleSchema }),
  stories: defineCollection({ loader: mdx('stories'), schema: storySchema }),
  english: defineCollection({ loader: mdx('english'), schema: englishSchema }),
  sources: defineCollection({ loader: yaml('sources'), schema: sourceSchema }),
  hotlines: defineCollection({ loader: yaml('hotlines'), schema: hotlineSchema }),
  carriers: defineCollection({ loader: yaml('carriers'), schema: carrierSchema }),
  phones: defineCollection({ loader: yaml('phones'), schema: phoneSchema }),
  lenders: defineCollection({ loader: yaml('lenders'), schema: lenderSchema }),
  lookups: defineCollection({ loader: yaml('lookups'), schema: lookupSchema }),
  glossary: defineCollection({ loader: yaml('glossary'), schema: termSchema }),
  rules: defineCollection({ loader: yaml('rules'), schema: callRuleSchema }),
  myths: defineCollection({ loader: yaml('myths'), schema: mythSchema }),
  holidays: defineCollection({ loader: yaml('holidays'), schema: holidaysSchema }),
  benchmarks: defineCollection({ loader: yaml('benchmarks'), schema: benchmarkSchema }),
  searchAsks: defineCollection({ loader: yaml('search/asks'), schema: pageAsksSchema }),
  searchLists: defineCollection({ loader: yaml('search/words'), schema: messageWordsSchema }),
  searchIntents: defineCollection({
    loader: yaml('search/intents'),
    schema: searchIntentSchema,
  }),
  watch: defineCollection({ loader: yaml('watch'), schema: watchSchema }),
  corrections: defineCollection({ loader: yaml('corrections'), schema: correctionSchema }),
  book: defineCollection({ loader: yaml('book'), schema: bookPartSchema }),
  handouts: defineCollection({ loader: yaml('handouts'), schema: handoutSchema }),
  stages: defineCollection({ loader: yaml('stages'), schema: stageSchema }),
  practice: defineCollection({ loader: yaml('practice'), schema: practiceItemSchema }),
  signs: defineCollection({ loader: yaml('signs'), schema: signSchema }),
  callLines: defineCollection({ loader: yaml('call/lines'), schema: callLineSchema }),
  callTaps: defineCollection({ loader: yaml('call/taps'), schema: callTapSchema }),
  checkQuestions: defineCollection({
    loader: yaml('check/questions'),
    schema: checkQuestionSchema,
  }),
  checkActions: defineCollection({ loader: yaml('check/actions'), schema: checkActionSchema }),
  checkCarried: defineCollection({ loader: yaml('check/carried'), schema: checkCarriedSchema }),
  checkRules: defineCollection({ loader: yaml('check/rules'), schema: checkRuleSchema }),
  checkOutcomes: defineCollection({
    loader: yaml('check/outcomes'),
    schema: checkOutcomeSchema,
  }),
  courtQuestions: defineCollection({
    loader: yaml('court/questions'),
    schema: questionSchema,
  }),
  courtRules: defineCollection({ loader: yaml('court/rules'), schema: courtRuleSchema }),
  courtDocuments: defineCollection({
    loader: yaml('court/documents'),
    schema: courtDocumentSchema,
  }),
  courtOutcomes: defineCollection({
    loader: yaml('court/outcomes'),
    schema: courtOutcomeSchema,
  }),
  reliefQuestions: defineCollection({
    loader: yaml('relief/questions'),
    schema: questionSchema,
  }),
  reliefSigns: defineCollection({ loader: yaml('relief/signs'), schema: reliefSignSchema }),
  reliefRecovery: defineCollection({
    loader: yaml('relief/recovery'),
    schema: reliefWaySchema,
  }),
  reliefRoutes: defineCollection({ loader: yaml('relief/routes'), schema: reliefWaySchema }),
  reliefOutcomes: defineCollection({
    loader: yaml('relief/outcomes'),
    schema: reliefOutcomeSchema,
  }),
  complainQuestions: defineCollection({
    loader: yaml('complain/questions'),
    schema: questionSchema,
  }),
  complainBehaviours: defineCollection({
    loader: yaml('complain/behaviours'),
    schema: behaviourSchema,
  }),
  complainBodies: defineCollection({
    loader: yaml('complain/bodies'),
    schema: bodySchema,
  }),
  complainRules: defineCollection({
    loader: yaml('complain/rules'),
    schema: routeSchema,
  }),
  complainNotes: defineCollection({
    loader: yaml('complain/notes'),
    schema: noteSchema,
  }),
  letters: defineCollection({ loader: yaml('letters'), schema: letterSchema }),
  letterSlots: defineCollection({ loader: yaml('letters/slots'), schema: letterSlotSchema }),
  messageSignals: defineCollection({ loader: yaml('message/signals'), schema: signalSchema }),
  messageWords: defineCollection({ loader: yaml('message/words'), schema: messageWordsSchema }),
  messageSpellings: defineCollection({
    loader: yaml('message/spellings'),
    schema: messageSpellingsSchema,
  }),
  messageOutcomes: defineCollection({
    loader: yaml('message/outcomes'),
    schema: messageOutcomeSchema,
  }),
  numberClasses: defineCollection({ loader: yaml('number-classes'), schema: numberClassSchema }),
};

/** Wiring only: which folder is which collection, read with which schema. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema, storySchema } from './lib/schemas/article.ts';
import { benchmarkSchema } from './lib/schemas/benchmark.ts';
import { callRuleSchema } from './lib/schemas/call-rule.ts';
import { carrierSchema } from './lib/schemas/carrier.ts';
import { outcomeSchema, ruleSchema } from './lib/schemas/collector-check.ts';
import { correctionSchema } from './lib/schemas/correction.ts';
import { hotlineSchema } from './lib/schemas/hotline.ts';
import { lenderSchema } from './lib/schemas/lender.ts';
import { lookupSchema } from './lib/schemas/lookup.ts';
import { mythSchema } from './lib/schemas/myth.ts';
import { phoneSchema } from './lib/schemas/phone.ts';
import { questionSchema } from './lib/schemas/questionnaire.ts';
import { sourceSchema } from './lib/schemas/source.ts';
import { stageSchema } from './lib/schemas/stage.ts';
import { termSchema } from './lib/schemas/term.ts';

const mdx = (folder: string) => glob({ pattern: '*.mdx', base: `./src/content/${folder}` });
const yaml = (folder: string) => glob({ pattern: '*.yaml', base: `./src/content/${folder}` });

export const collections = {
  rights: defineCollection({ loader: mdx('rights'), schema: articleSchema }),
  identify: defineCollection({ loader: mdx('identify'), schema: articleSchema }),
  respond: defineCollection({ loader: mdx('respond'), schema: articleSchema }),
  prevention: defineCollection({ loader: mdx('prevention'), schema: articleSchema }),
  stories: defineCollection({ loader: mdx('stories'), schema: storySchema }),
  sources: defineCollection({ loader: yaml('sources'), schema: sourceSchema }),
  hotlines: defineCollection({ loader: yaml('hotlines'), schema: hotlineSchema }),
  carriers: defineCollection({ loader: yaml('carriers'), schema: carrierSchema }),
  phones: defineCollection({ loader: yaml('phones'), schema: phoneSchema }),
  lenders: defineCollection({ loader: yaml('lenders'), schema: lenderSchema }),
  lookups: defineCollection({ loader: yaml('lookups'), schema: lookupSchema }),
  glossary: defineCollection({ loader: yaml('glossary'), schema: termSchema }),
  callRules: defineCollection({ loader: yaml('call-rules'), schema: callRuleSchema }),
  myths: defineCollection({ loader: yaml('myths'), schema: mythSchema }),
  benchmarks: defineCollection({ loader: yaml('benchmarks'), schema: benchmarkSchema }),
  corrections: defineCollection({ loader: yaml('corrections'), schema: correctionSchema }),
  stages: defineCollection({ loader: yaml('stages'), schema: stageSchema }),
  checkQuestions: defineCollection({
    loader: yaml('collector-check/questions'),
    schema: questionSchema,
  }),
  checkRules: defineCollection({ loader: yaml('collector-check/rules'), schema: ruleSchema }),
  checkOutcomes: defineCollection({
    loader: yaml('collector-check/outcomes'),
    schema: outcomeSchema,
  }),
};

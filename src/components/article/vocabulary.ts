/** What an article may use besides Markdown. One list, so that authors and tests look in one place. */
import ComplaintRoute from '~/components/diagrams/ComplaintRoute.astro';
import DebtMoney from '~/components/diagrams/DebtMoney.astro';
import FirstFiveMinutes from '~/components/diagrams/FirstFiveMinutes.astro';
import RealOrFake from '~/components/diagrams/RealOrFake.astro';
import ScamFunnel from '~/components/diagrams/ScamFunnel.astro';
import TwoAxisMap from '~/components/diagrams/TwoAxisMap.astro';
import VerificationPath from '~/components/diagrams/VerificationPath.astro';
import Benchmark from './Benchmark.astro';
import Cite from './Cite.astro';
import Example from './Example.astro';
import Hotline from './Hotline.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Say from './Say.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Until from './Until.astro';

export const articleVocabulary = {
  a: Link,
  table: Table,
  Benchmark,
  Cite,
  ComplaintRoute,
  DebtMoney,
  Example,
  FirstFiveMinutes,
  Hotline,
  Note,
  RealOrFake,
  Say,
  ScamFunnel,
  Term,
  TwoAxisMap,
  Until,
  VerificationPath,
};

import type { APIRoute } from 'astro';
import { handbookParts, wholeGuideParts } from '~/lib/catalog/book.ts';
import { BUILD_DAY } from '~/lib/catalog/build-day.ts';
import { getHotline } from '~/lib/catalog/hotlines.ts';
import { href } from '~/lib/catalog/href.ts';
import { publicAddress, SITE } from '~/lib/catalog/public-address.ts';
import { formatDay } from '~/lib/domain/values/dates.ts';

const number = (id: string) => getHotline(id).number;

/** What src/integrations/books.ts needs to know; it takes this file away again. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      title: '不慌 · 催收电话应对指南',
      description:
        '给接到催收电话的人看的免费公益指南：是不是真的、现在怎么说、怎么让它停、怎么把债理清。',
      version: BUILD_DAY,
      front: [
        `有人身危险，打${number('police-110')}。怕被骗或刚转了钱，打${number('anti-fraud-96110')}。撑不住的时候，打${number('support-12356')}。`,
        '挂断电话，不会让你多欠钱。先别转钱，先别报验证码。',
        `这是${formatDay(BUILD_DAY)}的版本。规则和号码会变，太旧的请换新的。`,
        ...(SITE ? [`新版本在${publicAddress('/about/take-away/')}`] : []),
        '免费，没有广告，不收集信息，不介绍任何收费服务。这里不是法律意见。文字采用CC BY 4.0许可，注明出处就可以转给别人。',
      ],
      glossary: href('/glossary/'),
      handbook: handbookParts,
      whole: wholeGuideParts,
    }),
  );

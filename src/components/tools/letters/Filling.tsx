/** The figures of the money tools, to fill a letter with: fetched with what reads them, where there are any. */
import { useState } from 'preact/hooks';
import type { Facts, LetterTemplate } from '~/lib/domain/letters/letter.ts';
import { SelectField } from '~/components/tools/shared/fields/SelectField.tsx';
import { Status } from '~/components/tools/shared/Words.tsx';
import { caseFacts, listLetterDebts } from '~/lib/domain/letters/case-facts.ts';
import { describeFilling } from '~/lib/domain/letters/form/describe-filling.ts';
import type { CaseToUse } from './case-filling.ts';

export { findCase } from './case-filling.ts';

export interface FillingProps {
  template: LetterTemplate;
  fill: (facts: Facts) => number;
  /** YYYY-MM-DD. */
  today: string;
}

/** A choice of debt and a button. */
export function Filling({ found, template, fill, today }: FillingProps & { found: CaseToUse }) {
  const [isOther, setOther] = useState(false);
  const caseFile = (isOther && found.other) || found.caseFile;
  const debts = listLetterDebts(caseFile.debts);
  const [chosen, setDebt] = useState('');
  const debt = debts.some(({ id }) => id === chosen) ? chosen : (debts[0]?.id ?? '');
  const [status, setStatus] = useState('');
  return (
    <div class="card letter-fill">
      {found.other && (
        <SelectField
          field="letter-case"
          label="用哪一份数"
          hint="这个标签页里填的，和这台设备上存的不一样。两份都还在。"
          value={isOther ? 'device' : 'tab'}
          options={[
            ['tab', '这个标签页里填的'],
            ['device', '这台设备上存的'],
          ]}
          onChange={(value) => setOther(value === 'device')}
        />
      )}
      {debts.length > 1 && (
        <SelectField
          field="letter-debt"
          label="写的是哪一笔债"
          value={debt}
          options={debts.map(({ id, name }) => [id, name] as const)}
          onChange={setDebt}
        />
      )}
      <button
        type="button"
        class="button"
        onClick={() => {
          const facts = caseFacts(caseFile, debt, today);
          setStatus(describeFilling(fill(facts), facts, template));
        }}
      >
        用预算和债务清单里的数填
      </button>
      {caseFile.isDemo && <p>那里现在是示例，数字是编的。寄出以前，换成你自己的。</p>}
      <Status class="field__hint" message={status} />
    </div>
  );
}

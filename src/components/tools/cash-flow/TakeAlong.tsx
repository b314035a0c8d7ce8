/** What can be taken along of the calendar, and reminders for the phone's own. */
import { useState } from 'preact/hooks';
import { downloadText } from '~/lib/browser/download.ts';
import { demoLine } from '~/lib/domain/case/notices.ts';
import type { CashFlow } from '~/lib/domain/cash-flow/calculate.ts';
import { toIcs, toStamp } from '~/lib/domain/cash-flow/text/ics.ts';
import { REMINDER_CHOICES } from '~/lib/domain/cash-flow/words/labels.ts';
import { remindersOf } from '~/lib/domain/cash-flow/text/reminders.ts';
import { composeCashFlowText, type CashFlowResult } from '~/lib/domain/cash-flow/result.ts';
import { TakeAlong as Take } from '~/components/tools/shared/TakeAlong.tsx';
import { SelectField } from '~/components/tools/shared/fields/SelectField.tsx';

interface Props {
  flow: CashFlow;
  view: CashFlowResult;
  isDemo: boolean;
  /** What the entries' ids begin with; asked for when a file is made. */
  calendarId: () => string;
}

const FILE_NAME = '收支提醒.ics';

/** The calendar, and the file of reminders with the choices that it needs. */
export function TakeAlong({ flow, view, isDemo, calendarId }: Props) {
  const [daysBefore, setDaysBefore] = useState(1);
  const [withAmounts, setWithAmounts] = useState(false);
  const events = flow.days.flatMap((day) => day.events);
  const download = () => {
    const options = { stamp: toStamp(new Date()), daysBefore };
    const reminders = remindersOf(events, withAmounts, calendarId());
    downloadText(FILE_NAME, 'text/calendar', toIcs(reminders, options));
  };
  return (
    <Take text={() => demoLine(isDemo) + composeCashFlowText(view)}>
      {events.length > 0 && (
        <fieldset class="card">
          <legend>放进手机日历</legend>
          <p class="field__hint">
            下载一个文件，用手机自带的日历打开，要付要还的日子会提醒你。锁屏上看得到名称，默认不写金额。
          </p>
          <SelectField
            field="reminder.days"
            label="什么时候提醒"
            value={String(daysBefore)}
            options={REMINDER_CHOICES.map((choice) => [String(choice.daysBefore), choice.label])}
            onChange={(days) => setDaysBefore(Number(days))}
          />
          <label class="check-line">
            <input
              type="checkbox"
              checked={withAmounts}
              onChange={(event) => setWithAmounts(event.currentTarget.checked)}
            />
            提醒里写上金额
          </label>
          <button type="button" class="button" onClick={download}>
            下载提醒文件（.ics）
          </button>
          <p class="field__hint">有的浏览器下载不了，就复制上面的文字，自己记到日历里。</p>
        </fieldset>
      )}
    </Take>
  );
}

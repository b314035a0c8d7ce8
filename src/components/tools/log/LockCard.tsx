/** Adds a passphrase, closes it, or takes it away. */
import { useState } from 'preact/hooks';
import { canLock, makeLock } from '~/lib/browser/log/lock.ts';
import { ConfirmButton } from '~/components/tools/shared/ConfirmButton.tsx';
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';
import { Status } from '~/components/tools/shared/Words.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import type { Log } from './use-log.ts';

/** Characters at least: fewer are tried out in no time. */
const SHORTEST = 8;

function AddLock({ log }: { log: Log }) {
  const sending = useSendForm();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [said, setSaid] = useState('');
  const add = async () => {
    const short = [...first].length < SHORTEST;
    if (short || first !== again) {
      const [field, message] = short
        ? ['lock-first', `太短了，至少${SHORTEST}个字。一句只有你知道的话就行。`]
        : ['lock-again', '两次写的不一样，请再看看。'];
      return sending.refuse([{ field, name: '', message }]);
    }
    sending.reset();
    setSaid('正在加密，请等一下，先别关这一页。');
    const { lock, key } = await makeLock(first);
    const outcome = await log.addLock(lock, key);
    setSaid(outcome === 'saved' ? '' : '没有全部加上密码。记录都在，请再试一次，或者先导出。');
    return undefined;
  };
  return (
    <SendForm form={sending} onSend={() => void add()} aria-label="加密码">
      <p>
        <strong>忘了密码，谁也打不开，我们也不行。</strong>
        加之前，先导出一份放在别处。密码只挡别人翻看，不挡装了监控软件的设备。
      </p>
      <PassphraseField
        field="lock-first"
        label="密码"
        hint={`至少${SHORTEST}个字，可以是一句话。`}
        error={sending.errors.get('lock-first')}
        value={first}
        isShown={isShown}
        isNew
        onChange={setFirst}
      />
      <PassphraseField
        field="lock-again"
        label="再写一次密码"
        error={sending.errors.get('lock-again')}
        value={again}
        isShown={isShown}
        isNew
        onChange={setAgain}
      />
      <label class="check-line">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        显示密码
      </label>
      <button type="submit" class="button">
        加上密码
      </button>
      <Status message={said} />
    </SendForm>
  );
}

/** The part of the place's card that is about the passphrase. */
export function LockCard({ log }: { log: Log }) {
  if (!canLock()) {
    return <p>这个浏览器在这个网址上不能加密，所以加不了密码。记录照样能用。</p>;
  }
  if (!log.isSealed) return <AddLock log={log} />;
  return (
    <div class="row">
      <p class="field__hint">锁上以前，先把正在改的那一条存下，没存的改动不留。</p>
      <button type="button" class="button" onClick={() => void log.lockAgain()}>
        现在锁上
      </button>
      <ConfirmButton
        id="lock-remove"
        label="去掉密码"
        warning="去掉以后，能打开这台设备的人都能看到。"
        confirm="确定去掉"
        cancel="不去掉"
        onConfirm={() => void log.removeLock()}
      />
    </div>
  );
}

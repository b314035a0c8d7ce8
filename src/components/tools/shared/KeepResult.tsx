import { TakeAlong } from './TakeAlong.tsx';

interface Props {
  /** The whole result as text. */
  text: () => string;
  onClear: () => void;
}

/** Ways to keep the result of questions, and the way to start over. */
export const KeepResult = ({ text, onClear }: Props) => (
  <TakeAlong text={text} onClear={onClear} clearLabel="清除回答，重新开始" />
);

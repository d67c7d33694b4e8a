import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type Ref,
} from 'react';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { useToast } from '../../components';
import { whenLeaving } from '../../forms/keeping';
import { cellText } from './grid-logic';
import { readTyped, type Refused } from './typed-value';
import { useCellKeys, type CellKeysProps } from './use-cell-keys';

interface CellInputProps extends Omit<
  CellKeysProps,
  'typed' | 'setTyped' | 'commit' | 'refuse' | 'edit'
> {
  station: { id: string; name: string };
  /** What was found in the cell must be mended. */
  problem: boolean;
  /** Why nothing can be written here; null where it can. */
  locked: Refused;
  /** What the cell may begin with while it is empty. */
  proposal: number | undefined;
  /** The focus is elsewhere and stays there: an explanation is being written. */
  hold: boolean;
  onRefused: (why: Refused) => void;
  editor: Ref<CellEditor>;
}

/** What the sheet asks of the cell that is typed into. */
export interface CellEditor {
  /** Stores what was typed; false where it is no figure, and then the caret stays. */
  leave: () => boolean;
  /** Types on in what stands in the cell. */
  edit: () => void;
  isTyping: () => boolean;
  focus: () => void;
}

const look = {
  width: 0,
  minWidth: '100%',
  border: 0,
  outline: 0,
  background: 'transparent',
  textAlign: 'right',
  font: 'inherit',
  fontSize: textSize.body,
  lineHeight: '18px',
  height: 18,
  padding: 0,
} as const;

/** The cell at the caret is a real input, so that input methods and readers work. */
export function CellInput(props: CellInputProps) {
  const { state, station, item, problem, locked, onRefused, editor } = props;
  const { language, say } = useLanguage();
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  /** The same at once, for a cell that goes before it is drawn again. */
  const latest = useRef<string | null>(null);
  const put = (text: string | null): void => {
    latest.current = text;
    setTyped(text);
  };
  const shown = cellText(state.valueOf(station.id, item.key), item.decimals);
  const commit = (): boolean => {
    if (typed === null) return true;
    const read = readTyped(typed, item, props.sheet.form.items);
    onRefused('refused' in read ? read.refused : null);
    if ('refused' in read) return false;
    put(null);
    state.write([{ station: station.id, item: item.key, value: read.value }]);
    return true;
  };
  const edit = (): void => {
    if (locked) {
      onRefused(locked);
      return;
    }
    put(typed ?? shown);
    input.current?.setSelectionRange(shown.length, shown.length);
  };
  const takeAll = (): void => {
    if (typed === null && document.activeElement === input.current) input.current?.select();
  };
  const typing = (text: string | null): void => {
    onRefused(null);
    put(text);
  };
  const refuse = (): boolean => {
    if (locked) onRefused(locked);
    return locked !== null;
  };
  const keys = useCellKeys({ ...props, typed, setTyped: typing, commit, refuse, edit });
  useImperativeHandle(editor, () => ({
    leave: commit,
    edit,
    isTyping: () => typed !== null,
    focus: () => {
      input.current?.focus();
    },
  }));
  // The next key replaces the figure, also where Esc or a step back has put it there.
  const afterFigure = useEffectEvent(takeAll);
  useLayoutEffect(() => {
    afterFigure();
  }, [shown, typed]);
  const keep = useEffectEvent(() => {
    const text = latest.current;
    if (text !== null && !commit())
      toast(say('SHEET_NOT_STORED', { text, station: station.name, item: say.label(item.label) }));
    return state.stored();
  });
  useEffect(() => {
    const stays = whenLeaving(() => keep());
    return () => {
      stays();
      // A cell that goes with its screen loses the focus without a word.
      if (latest.current !== null) void keep();
    };
  }, []);
  const takeFocus = useEffectEvent(() => {
    if (props.hold) return;
    input.current?.focus();
  });
  useEffect(() => {
    takeFocus();
    input.current?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  return (
    <input
      ref={input}
      aria-label={`${station.name} ${item.group[language]} ${item.label[language]}`}
      aria-invalid={problem}
      readOnly={locked !== null}
      title={item.source === 'entered' ? undefined : say(`SHEET_NOTE_${item.source}`)}
      value={typed ?? shown}
      placeholder={
        props.proposal === undefined ? '' : `${cellText(props.proposal, item.decimals)}?`
      }
      inputMode="decimal"
      autoComplete="off"
      size={1}
      onChange={(event) => {
        typing(event.target.value);
      }}
      {...keys}
      onFocus={takeAll}
      onBlur={commit}
      style={{
        ...look,
        fontWeight: problem ? 700 : 400,
        color: problem ? token.red : token.t1,
      }}
    />
  );
}

import { Box, ButtonBase } from '@mui/material';
import type { ReturnCell } from '../../../../shared/definitions/kept-return';
import type { FurtherItem } from '../../../../shared/definitions/further-return';
import { useText } from '../../../base/language';
import { textSize, token } from '../../../base/theme';
import { cellText } from '../grid-logic';

interface RegisterCellProps {
  item: FurtherItem;
  name: string;
  register: number | null;
  cell: ReturnCell | undefined;
  onShow: () => void;
  onKeyDown: React.KeyboardEventHandler<HTMLElement>;
}

const NONE = '—';

/** A figure that the register counts or that is worked out; pressed, it shows where it comes from. */
export function RegisterCell(props: RegisterCellProps) {
  const { item, name, register, cell, onShow, onKeyDown } = props;
  const say = useText();
  const counted = cellText(register, item.decimals) || NONE;
  const value = cell ? cellText(cell.value, item.decimals) : counted;
  const note = cell
    ? say('RETURN_OTHER_FIGURE', { value: counted })
    : say(item.query ? 'RETURN_FROM_REGISTER' : 'RETURN_WORKED_OUT');
  const words = (
    <>
      <Box component="span" sx={{ fontWeight: 500 }}>
        {value}
      </Box>
      <Box component="span" sx={{ fontSize: textSize.small, color: cell ? token.amber : token.t3 }}>
        {note}
      </Box>
    </>
  );
  const look = {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    px: 2,
    py: 1,
    borderRadius: '4px',
  } as const;
  if (!item.query) return <Box sx={look}>{words}</Box>;
  return (
    <ButtonBase
      aria-label={`${name} ${value} ${note}`}
      onClick={onShow}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') onKeyDown(event);
      }}
      sx={{ ...look, bgcolor: token.sunk, '&:hover, &:focus-visible': { bgcolor: token.teal50 } }}
    >
      {words}
    </ButtonBase>
  );
}

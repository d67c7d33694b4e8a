import Download from '@mui/icons-material/DownloadOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import Search from '@mui/icons-material/Search';
import ViewColumn from '@mui/icons-material/ViewColumnOutlined';
import { Box, Checkbox, IconButton, Menu, MenuItem, OutlinedInput, Tooltip } from '@mui/material';
import { useState, type RefObject } from 'react';
import { codesOf } from '../../../shared/codes/tables';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { shell } from '../../api';
import { useLanguage } from '../../app/language';
import { token } from '../../app/theme';
import { SelectButton } from '../../components';
import { listFields } from './columns';

interface ToolsProps {
  noun: NounName;
  words: string;
  onWords: (words: string) => void;
  box: RefObject<HTMLInputElement | null>;
  filters: Record<string, string>;
  onFilters: (filters: Record<string, string>) => void;
  chosen: string[];
  onChosen: (chosen: string[]) => void;
  onExport: () => void;
}

const square = { width: 32, height: 32, border: `1px solid ${token.line2}`, bgcolor: token.surface } as const;

/** Search, filters by code, and what can be done with the list as it stands. */
export function ListTools({ noun, words, onWords, box, filters, onFilters, chosen, onChosen, onExport }: ToolsProps) {
  const { language, say } = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const description = nounOf(noun);
  const codeFields = listFields(noun).filter(([, field]) => (field.kind === 'code' || field.kind === 'codes') && (field.list ?? field.filter)).slice(0, 4);
  const filter = (key: string, value: string): void => {
    const { [key]: _gone, ...rest } = filters;
    onFilters(value === '' ? rest : { ...rest, [key]: value });
  };
  return (
    <Box data-print="none" sx={{ minHeight: 48, px: 3, py: 2, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, borderBottom: `1px solid ${token.line}`, flexShrink: 0 }}>
      <OutlinedInput
        inputRef={box} value={words} onChange={(event) => { onWords(event.target.value); }} placeholder={say('LIST_SEARCH')} inputProps={{ 'aria-label': say('LIST_SEARCH') }}
        startAdornment={<Search sx={{ fontSize: 18, color: token.t2 }} aria-hidden />} endAdornment={<Box component="kbd" aria-hidden sx={{ fontFamily: 'inherit', fontSize: 12, color: token.t2, border: `1px solid ${token.line2}`, borderRadius: '3px', px: 1 }}>/</Box>}
        sx={{ width: 212, px: 2, fontSize: 13 }}
      />
      {codeFields.map(([key, field]) => (
        <SelectButton key={key} label={say.label(field.label)} any={say('LIST_ALL')} value={filters[key] ?? ''} onChange={(value) => { filter(key, value); }} options={codesOf(field.codes ?? '').map((entry) => ({ value: entry.code, label: entry.label[language] }))} />
      ))}
      <Box sx={{ flex: 1 }} />
      <Tooltip title={say('LIST_COLUMNS')}><IconButton aria-label={say('LIST_COLUMNS')} onClick={(event) => { setAnchor(event.currentTarget); }} sx={square}><ViewColumn sx={{ fontSize: 18 }} /></IconButton></Tooltip>
      <Tooltip title={say('LIST_EXPORT')}><IconButton aria-label={say('LIST_EXPORT')} onClick={onExport} sx={square}><Download sx={{ fontSize: 18 }} /></IconButton></Tooltip>
      <Tooltip title={say('LIST_PRINT')}><IconButton aria-label={say('LIST_PRINT')} onClick={() => { void shell.print(); }} sx={square}><Print sx={{ fontSize: 18 }} /></IconButton></Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => { setAnchor(null); }}>
        {listFields(noun).map(([key, field]) => (
          <MenuItem key={key} disabled={key === description.title} role="menuitemcheckbox" aria-checked={chosen.includes(key)} onClick={() => { onChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]); }}>
            <Checkbox checked={chosen.includes(key)} tabIndex={-1} disableRipple sx={{ p: 0, mr: 2 }} slotProps={{ input: { 'aria-hidden': true } }} />{say.label(field.label)}
          </MenuItem>
        ))}
      </Menu>
    </Box>
  );
}

import Download from '@mui/icons-material/DownloadOutlined';
import FilterList from '@mui/icons-material/FilterList';
import Print from '@mui/icons-material/PrintOutlined';
import Search from '@mui/icons-material/Search';
import ViewColumn from '@mui/icons-material/ViewColumnOutlined';
import {
  Box,
  Button,
  Checkbox,
  IconButton,
  Menu,
  MenuItem,
  OutlinedInput,
  Tooltip,
} from '@mui/material';
import { useState, type RefObject } from 'react';
import { codesOf } from '../../shared/codes/tables';
import type { FilterContent } from '../../shared/contract/handling';
import type { FieldOf } from '../../shared/domain/noun';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { shell } from '../api';
import { useLanguage } from '../base/language';
import { iconSize, textSize, token } from '../base/theme';
import { SelectButton } from '../components';
import { listFields } from './columns';
import { FilterPanel } from './filter-panel';
import { SavedFilters } from './saved-filters';

interface ToolsProps {
  noun: NounName;
  words: string;
  onWords: (words: string) => void;
  box: RefObject<HTMLInputElement | null>;
  filters: Record<string, string>;
  onFilters: (filters: Record<string, string>) => void;
  chosen: string[];
  onChosen: (chosen: string[]) => void;
  onExport: (extension: 'xlsx' | 'csv') => void;
  /** The list as it stands, for saving; null while nothing restricts it. */
  now: FilterContent | null;
  onUse: (content: FilterContent) => void;
}

const square = {
  width: 32,
  height: 32,
  border: `1px solid ${token.line2}`,
  bgcolor: token.surface,
} as const;

/** Search, filters by code, and what can be done with the list as it stands. */
export function ListTools({
  noun,
  words,
  onWords,
  box,
  filters,
  onFilters,
  chosen,
  onChosen,
  onExport,
  now,
  onUse,
}: ToolsProps) {
  const { language, say } = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [exporting, setExporting] = useState<HTMLElement | null>(null);
  const [filtering, setFiltering] = useState<HTMLElement | null>(null);
  const description = nounOf(noun);
  const coded = listFields(noun).filter(
    (entry): entry is [string, FieldOf<'code' | 'codes'>] => entry[1].codes !== undefined,
  );
  const marked = coded.filter(([, field]) => field.filter);
  // What is no column can be asked for here only, so it always has its place.
  const codeFields = [
    ...coded.filter(([, field]) => field.list).slice(0, 3 - marked.length),
    ...marked,
  ];
  const count = Object.keys(filters).length;
  const filter = (key: string, value: string): void => {
    const { [key]: _gone, ...rest } = filters;
    onFilters(value === '' ? rest : { ...rest, [key]: value });
  };
  return (
    <Box
      data-print="none"
      sx={{
        minHeight: 48,
        px: 3,
        py: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 2,
        borderBottom: `1px solid ${token.line}`,
        flexShrink: 0,
      }}
    >
      <OutlinedInput
        inputRef={box}
        value={words}
        onChange={(event) => {
          onWords(event.target.value);
        }}
        placeholder={say('LIST_SEARCH')}
        inputProps={{ 'aria-label': say('LIST_SEARCH') }}
        startAdornment={<Search sx={{ fontSize: iconSize.medium, color: token.t2 }} aria-hidden />}
        endAdornment={
          <Box
            component="kbd"
            aria-hidden
            sx={{
              fontFamily: 'inherit',
              fontSize: textSize.small,
              color: token.t2,
              border: `1px solid ${token.line2}`,
              borderRadius: '3px',
              px: 1,
            }}
          >
            /
          </Box>
        }
        sx={{ width: 212, px: 2, fontSize: textSize.dense }}
      />
      {codeFields.map(([key, field]) => (
        <SelectButton
          key={key}
          label={say.label(field.label)}
          any={say('LIST_ALL')}
          value={filters[key] ?? ''}
          onChange={(value) => {
            filter(key, value);
          }}
          options={codesOf(field.codes).map((entry) => ({
            value: entry.code,
            label: entry.label[language],
          }))}
        />
      ))}
      <Button
        variant="outlined"
        startIcon={<FilterList />}
        aria-haspopup="dialog"
        onClick={(event) => {
          setFiltering(event.currentTarget);
        }}
        sx={
          count > 0
            ? {
                '&.MuiButton-outlined': {
                  bgcolor: token.teal50,
                  borderColor: token.tealLine,
                  color: token.teal,
                },
              }
            : undefined
        }
      >
        {count > 0 ? say('FILTER_COUNT', { n: count }) : say('FILTER_OPEN')}
      </Button>
      {filtering && (
        <FilterPanel
          noun={noun}
          anchor={filtering}
          filters={filters}
          onApply={onFilters}
          onClose={() => {
            setFiltering(null);
          }}
        />
      )}
      <SavedFilters noun={noun} now={now} onUse={onUse} />
      <Box sx={{ flex: 1 }} />
      <Tooltip title={say('LIST_COLUMNS')}>
        <IconButton
          aria-label={say('LIST_COLUMNS')}
          onClick={(event) => {
            setAnchor(event.currentTarget);
          }}
          sx={square}
        >
          <ViewColumn sx={{ fontSize: iconSize.medium }} />
        </IconButton>
      </Tooltip>
      <Tooltip title={say('LIST_EXPORT')}>
        <IconButton
          aria-label={say('LIST_EXPORT')}
          aria-haspopup="menu"
          onClick={(event) => {
            setExporting(event.currentTarget);
          }}
          sx={square}
        >
          <Download sx={{ fontSize: iconSize.medium }} />
        </IconButton>
      </Tooltip>
      <Tooltip title={say('LIST_PRINT')}>
        <IconButton
          aria-label={say('LIST_PRINT')}
          onClick={() => {
            void shell.print();
          }}
          sx={square}
        >
          <Print sx={{ fontSize: iconSize.medium }} />
        </IconButton>
      </Tooltip>
      <Menu
        anchorEl={exporting}
        open={exporting !== null}
        onClose={() => {
          setExporting(null);
        }}
      >
        {(['xlsx', 'csv'] as const).map((extension) => (
          <MenuItem
            key={extension}
            onClick={() => {
              setExporting(null);
              onExport(extension);
            }}
          >
            {say(`LIST_EXPORT_${extension}`)}
          </MenuItem>
        ))}
      </Menu>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
      >
        {listFields(noun).map(([key, field]) => (
          <MenuItem
            key={key}
            disabled={key === description.title}
            role="menuitemcheckbox"
            aria-checked={chosen.includes(key)}
            onClick={() => {
              onChosen(
                chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key],
              );
            }}
          >
            <Checkbox
              checked={chosen.includes(key)}
              tabIndex={-1}
              disableRipple
              sx={{ p: 0, mr: 2 }}
              slotProps={{ input: { 'aria-hidden': true } }}
            />
            {say.label(field.label)}
          </MenuItem>
        ))}
      </Menu>
    </Box>
  );
}

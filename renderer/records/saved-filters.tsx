import BookmarkBorder from '@mui/icons-material/BookmarkBorder';
import Close from '@mui/icons-material/Close';
import {
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  IconButton,
  Menu,
  MenuItem,
  OutlinedInput,
} from '@mui/material';
import { useState } from 'react';
import type { FilterContent, SavedFilter } from '../../shared/contract/handling';
import type { NounName } from '../../shared/domain/nouns';
import { useCall, useQuery } from '../api';
import { useText } from '../base/language';
import { useRole } from '../base/session';
import { iconSize, textSize, token } from '../base/theme';
import { FormDialog, FormField } from '../components';
import { useKeptForm } from '../forms/use-kept-form';

interface SavedProps {
  noun: NounName;
  /** What would be saved now; null while nothing restricts the list. */
  now: FilterContent | null;
  onUse: (content: FilterContent) => void;
}

/** Under which name, and whether for everybody. */
function NameFilter({
  noun,
  content,
  onClose,
}: {
  noun: NounName;
  content: FilterContent;
  onClose: () => void;
}) {
  const say = useText();
  const admin = useRole('admin');
  const form = useKeptForm(`filter@${noun}`, { name: '', shared: false });
  const { name, shared } = form.typed;
  const save = async (): Promise<void> => {
    if (!(await form.run('filters.save', { noun, name: name.trim(), shared, content }))) return;
    onClose();
  };
  return (
    <FormDialog
      title={say('FILTER_SAVE_TITLE')}
      act={say('FILTER_SAVE_TITLE')}
      ready={!form.busy && name.trim() !== ''}
      {...form.dialog}
      onClose={onClose}
      onSubmit={save}
    >
      <FormField id="filter-name" label={say('FILTER_NAME')} required>
        <OutlinedInput
          id="filter-name"
          fullWidth
          autoFocus
          value={name}
          inputProps={{ maxLength: 30 }}
          onChange={(event) => {
            form.put({ name: event.target.value });
          }}
        />
      </FormField>
      {admin && (
        <FormControlLabel
          control={
            <Checkbox
              checked={shared}
              onChange={(event) => {
                form.put({ shared: event.target.checked });
              }}
            />
          }
          label={say('FILTER_SHARE')}
        />
      )}
    </FormDialog>
  );
}

/** The user's and the office's named filters of a list: use, save, remove. */
export function SavedFilters({ noun, now, onUse }: SavedProps) {
  const say = useText();
  const admin = useRole('admin');
  const { data } = useQuery('filters.list', { noun });
  const { run } = useCall();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [naming, setNaming] = useState(false);
  const remove = async ({ id }: SavedFilter): Promise<void> => {
    await run('filters.remove', { id });
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<BookmarkBorder />}
        aria-haspopup="menu"
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {say('FILTER_SAVED')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
        slotProps={{ paper: { sx: { minWidth: 220, maxHeight: 420 } } }}
      >
        {data?.length === 0 && <MenuItem disabled>{say('FILTER_NONE')}</MenuItem>}
        {data?.map((filter) => (
          <MenuItem
            key={filter.id}
            onClick={() => {
              setAnchor(null);
              onUse(filter.content);
            }}
            sx={{ gap: 2 }}
          >
            <Box component="span" sx={{ flex: 1 }}>
              {filter.name}
            </Box>
            {filter.shared && (
              <Box component="span" sx={{ fontSize: textSize.small, color: token.t3 }}>
                {say('FILTER_SHARED')}
              </Box>
            )}
            {(filter.own || admin) && (
              <IconButton
                aria-label={say('FILTER_REMOVE', { name: filter.name })}
                onClick={(event) => {
                  event.stopPropagation();
                  void remove(filter);
                }}
              >
                <Close sx={{ fontSize: iconSize.small }} />
              </IconButton>
            )}
          </MenuItem>
        ))}
        <MenuItem
          disabled={now === null}
          onClick={() => {
            setAnchor(null);
            setNaming(true);
          }}
          sx={{ borderTop: `1px solid ${token.line}` }}
        >
          {say('FILTER_SAVE')}
        </MenuItem>
      </Menu>
      {naming && now && (
        <NameFilter
          noun={noun}
          content={now}
          onClose={() => {
            setNaming(false);
          }}
        />
      )}
    </>
  );
}

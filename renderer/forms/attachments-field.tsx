import AttachFile from '@mui/icons-material/AttachFile';
import { Box, Button } from '@mui/material';
import { useState, type DragEvent } from 'react';
import { call, failureOf, pathOf, shell, useQuery } from '../api';
import { useText } from '../base/language';
import { textSize, token } from '../base/theme';
import { messageId, useToast } from '../components';
import { AttachmentRow } from './attachment-row';

interface AttachmentsProps {
  id: string;
  /** Ids of the files in their order. */
  value: string[];
  onChange: (value: string[]) => void;
  onBlur?: () => void;
  error?: boolean;
  /** Files are shown and can be saved, but neither added nor removed. */
  locked?: boolean;
}

const EXTENSIONS = [
  'jpg',
  'jpeg',
  'png',
  'webp',
  'heic',
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'doc',
  'xls',
  'ppt',
  'wps',
  'et',
  'dps',
  'txt',
  'csv',
];
const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/**
 * Files kept with a record: added by a button or by dropping, shown with a picture, a name and a
 * size, saved elsewhere and removed.
 */
export function AttachmentsField({
  id,
  value,
  onChange,
  onBlur,
  error = false,
  locked = false,
}: AttachmentsProps) {
  const say = useText();
  const toast = useToast();
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const { data } = useQuery('attachments.describe', value.length > 0 ? { ids: value } : null);
  const known = data?.filter((file) => value.includes(file.id)) ?? [];
  const add = async (files: string[]): Promise<void> => {
    if (files.length === 0) return;
    setBusy(true);
    const added: string[] = [];
    for (const file of files) {
      try {
        added.push((await call('attachments.add', { file })).id);
      } catch (thrown) {
        const failure = failureOf(thrown);
        toast(
          say('ATTACHMENT_REFUSED', {
            name: baseName(file),
            why: say.any(failure.code, failure.params),
          }),
        );
      }
    }
    setBusy(false);
    if (added.length > 0) onChange([...value, ...added]);
    onBlur?.();
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void add(
      [...event.dataTransfer.files].map(pathOf).filter((path): path is string => path !== null),
    );
  };
  return (
    <Box
      onDragOver={
        locked
          ? undefined
          : (event) => {
              event.preventDefault();
              setOver(true);
            }
      }
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={locked ? undefined : drop}
      sx={{
        p: 1,
        border: `1px dashed ${error ? token.red : over ? token.teal : token.field}`,
        borderRadius: '4px',
        bgcolor: over ? token.teal50 : undefined,
      }}
    >
      {known.length > 0 && (
        <Box
          component="ul"
          aria-label={say('ATTACHMENT_LIST')}
          sx={{ m: 0, p: 0, listStyle: 'none' }}
        >
          {known.map((file) => (
            <AttachmentRow
              key={file.id}
              file={file}
              {...(locked
                ? {}
                : {
                    onRemove: () => {
                      onChange(value.filter((one) => one !== file.id));
                    },
                  })}
            />
          ))}
        </Box>
      )}
      {!locked && (
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 2,
            fontSize: textSize.small,
            lineHeight: '18px',
            color: token.t3,
          }}
        >
          <Button
            id={id}
            variant="text"
            disabled={busy}
            aria-label={say('ATTACHMENT_ADD')}
            startIcon={<AttachFile />}
            aria-describedby={error ? messageId(id) : undefined}
            sx={{ flexShrink: 0 }}
            onClick={() => {
              shell
                .chooseFiles({ extensions: EXTENSIONS, multiple: true })
                .then(add, () => undefined);
            }}
          >
            {say('ATTACHMENT_ADD')}
          </Button>
          {say('ATTACHMENT_DROP')}
        </Box>
      )}
    </Box>
  );
}

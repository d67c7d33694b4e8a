import Close from '@mui/icons-material/Close';
import Description from '@mui/icons-material/DescriptionOutlined';
import Download from '@mui/icons-material/DownloadOutlined';
import { Box, IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import type { Attachment } from '../../shared/contract/attachments';
import { shell, useCall, useQuery } from '../api';
import { bytes } from '../base/format';
import { useText } from '../base/language';
import { iconSize, textSize, token } from '../base/theme';
import { FailureNote, useSaved } from '../components';

/** Pictures that the window can draw itself; HEIC is kept but not drawn. */
const drawn = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** A small picture of a kept file, or a sheet of paper for what is none. */
function Thumbnail({ file }: { file: Attachment }) {
  const { data } = useQuery('attachments.read', drawn.has(file.type) ? { id: file.id } : null);
  const [broken, setBroken] = useState(false);
  if (!data || broken)
    return <Description sx={{ fontSize: iconSize.large, color: token.t2 }} aria-hidden />;
  return (
    <Box
      component="img"
      src={`data:${data.type};base64,${data.base64}`}
      alt={file.name}
      onError={() => {
        setBroken(true);
      }}
      sx={{
        width: 40,
        height: 40,
        objectFit: 'cover',
        borderRadius: '3px',
        border: `1px solid ${token.line}`,
      }}
    />
  );
}

/** One kept file: picture, name, size, save as, remove. */
export function AttachmentRow({ file, onRemove }: { file: Attachment; onRemove?: () => void }) {
  const say = useText();
  const tellSaved = useSaved();
  const { run, failure } = useCall();
  const save = async (): Promise<void> => {
    const extension = file.name.split('.').at(-1) ?? '';
    const place = await shell.saveFile({
      name: file.name,
      extensions: /^[A-Za-z0-9]{1,12}$/.test(extension) ? [extension] : [],
    });
    const done = place ? await run('attachments.save', { id: file.id, file: place }) : undefined;
    if (done) tellSaved(say('ATTACHMENT_SAVED', { file: done.file }), done.file);
  };
  return (
    <Box component="li" data-attachment={file.id}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          minHeight: 44,
          px: 1,
          borderBottom: `1px solid ${token.line}`,
        }}
      >
        <Box
          sx={{
            width: 40,
            height: 40,
            flexShrink: 0,
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'center',
          }}
        >
          <Thumbnail file={file} />
        </Box>
        <Box
          title={file.name}
          sx={{
            flex: 1,
            minWidth: 0,
            fontSize: textSize.dense,
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {file.name}
        </Box>
        <Box sx={{ fontSize: textSize.small, color: token.t3, whiteSpace: 'nowrap' }}>
          {bytes(file.size)}
        </Box>
        <Tooltip title={say('ATTACHMENT_SAVE_AS', { name: file.name })}>
          <IconButton
            aria-label={say('ATTACHMENT_SAVE_AS', { name: file.name })}
            onClick={() => {
              void save();
            }}
          >
            <Download sx={{ fontSize: iconSize.medium }} />
          </IconButton>
        </Tooltip>
        {onRemove && (
          <Tooltip title={say('ATTACHMENT_REMOVE', { name: file.name })}>
            <IconButton
              aria-label={say('ATTACHMENT_REMOVE', { name: file.name })}
              onClick={onRemove}
            >
              <Close sx={{ fontSize: iconSize.medium }} />
            </IconButton>
          </Tooltip>
        )}
      </Box>
      <FailureNote failure={failure} />
    </Box>
  );
}

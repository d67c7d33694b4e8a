import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import FileDownload from '@mui/icons-material/FileDownloadOutlined';
import RemoveCircle from '@mui/icons-material/RemoveCircleOutlined';
import WarningAmber from '@mui/icons-material/WarningAmber';
import { Box, Button } from '@mui/material';
import { useState, type DragEvent } from 'react';
import type { ReceivedFile } from '../../../shared/contract/exchange';
import { pathOf } from '../../api';
import { periodName } from '../../base/format';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { iconSize, textSize, token } from '../../base/theme';
import { ReturnedButton } from '../../papers/letters';

/** Where files are dropped or chosen. */
export function DropZone({
  busy,
  onFiles,
  onChoose,
}: {
  busy: boolean;
  onFiles: (files: string[]) => void;
  onChoose: () => void;
}) {
  const say = useText();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files].map(pathOf).filter((path) => path !== null);
    if (files.length > 0) onFiles(files);
  };
  return (
    <Box
      component="button"
      type="button"
      disabled={busy}
      aria-label={say('RCV_DROP_LABEL')}
      onClick={onChoose}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
      sx={{
        all: 'unset',
        boxSizing: 'border-box',
        width: '100%',
        minHeight: 44,
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 2,
        cursor: 'pointer',
        color: token.t2,
        bgcolor: over ? token.teal50 : token.sunk,
        border: `1px dashed ${over ? token.teal : token.field}`,
        borderRadius: '6px',
        '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: 2 },
      }}
    >
      <FileDownload sx={{ fontSize: iconSize.large, color: token.teal }} aria-hidden />
      <span>{say('RCV_DROP')}</span>
      <Box
        component="kbd"
        sx={{
          fontFamily: 'inherit',
          fontSize: textSize.small,
          px: 2,
          border: `1px solid ${token.line2}`,
          borderRadius: '3px',
          bgcolor: token.surface,
        }}
      >
        Ctrl O
      </Box>
      <span>{say('RCV_DROP_AFTER')}</span>
    </Box>
  );
}

const lookOf = (file: ReceivedFile): { Icon: typeof CheckCircle; colour: string; text: string } => {
  if (file.code === 'ALREADY_IMPORTED')
    return { Icon: RemoveCircle, colour: token.t3, text: token.t2 };
  if (file.ok && file.outcome !== 'returned')
    return { Icon: CheckCircle, colour: token.teal, text: token.t2 };
  if (file.code === 'CHAIN_BROKEN' || file.code === 'OLD_SEQUENCE')
    return { Icon: WarningAmber, colour: token.amber, text: token.amber };
  return { Icon: ErrorOutline, colour: token.red, text: token.red };
};

interface InboxProps {
  files: ReceivedFile[];
  mayTrust: boolean;
  onTrust: () => void;
  onReceipts: () => void;
}

/** Every file with its outcome, the remedy and the stable code. */
export function Inbox({ files, mayTrust, onTrust, onReceipts }: InboxProps) {
  const say = useText();
  const { language } = useSession();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {files.map((file, at) => {
        const { Icon, colour, text } = lookOf(file);
        const sender = file.divisionName ?? file.division;
        const outcome =
          file.ok && file.outcome
            ? say(`RCV_OUTCOME_${file.outcome}`, { n: file.findings ?? 0 })
            : say.any(file.code, file.params);
        return (
          <Box
            component="li"
            key={`${at}-${file.file}`}
            data-code={file.code}
            sx={{
              display: 'flex',
              gap: 3,
              px: 4,
              py: '7px',
              borderBottom: `1px solid ${token.line}`,
              fontSize: textSize.dense,
              lineHeight: '20px',
            }}
          >
            <Icon sx={{ fontSize: iconSize.medium, mt: '1px', color: colour }} aria-hidden />
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Box sx={{ display: 'flex', gap: 2 }}>
                <b>{file.file}</b>
                <Box component="span" sx={{ color: token.t2 }}>
                  {sender
                    ? `${sender}${file.period ? ` · ${periodName(file.period, language)}` : ''}`
                    : file.code === 'UNKNOWN_SIGNER'
                      ? say('RCV_SIGNER_UNKNOWN')
                      : ''}
                </Box>
                <Box
                  component="span"
                  sx={{
                    ml: 'auto',
                    fontSize: textSize.small,
                    color: token.t3,
                    whiteSpace: 'nowrap',
                  }}
                >
                  {file.ok && file.code === 'RECEIVED' ? '' : file.code}
                </Box>
              </Box>
              <Box sx={{ display: 'flex', gap: 2, color: text }}>
                <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                  {outcome}
                  {file.code === 'CLOCK_WARNING' && ` ${say.any(file.code, file.params)}`}
                </Box>
                {file.code === 'UNKNOWN_SIGNER' && mayTrust && (
                  <Button
                    variant="text"
                    sx={{ '&.MuiButton-text': { height: 22 } }}
                    onClick={onTrust}
                  >
                    {say('RCV_CHECK_FINGERPRINT')}
                  </Button>
                )}
                {file.outcome === 'returned' && file.packageId !== undefined && (
                  <ReturnedButton packageId={file.packageId} />
                )}
                {file.code === 'ALREADY_IMPORTED' && (
                  <Button
                    variant="text"
                    sx={{ '&.MuiButton-text': { height: 22 } }}
                    onClick={onReceipts}
                  >
                    {say('RCV_AGAIN')}
                  </Button>
                )}
              </Box>
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

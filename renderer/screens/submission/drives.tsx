import Folder from '@mui/icons-material/FolderOutlined';
import Usb from '@mui/icons-material/UsbOutlined';
import { Box, Radio, RadioGroup } from '@mui/material';
import type { Drive } from '../../api';
import { bytes } from '../../base/format';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';

interface DrivesProps {
  drives: Drive[];
  /** A folder chosen instead of a drive. */
  folder: string | null;
  chosen: string | null;
  locked: boolean;
  onChoose: (path: string) => void;
}

/**
 * Removable drives and the chosen folder as tiles; a drive that cannot be used stays visible with
 * the remedy.
 */
export function Drives({ drives, folder, chosen, locked, onChoose }: DrivesProps) {
  const say = useText();
  const tiles: Target[] = drives.map((drive) => ({
    path: drive.path,
    title: say('FRAME_NOTED', { name: drive.label, note: drive.path.replace(/\\$/, '') }),
    note: drive.writable ? (drive.fileSystem ?? '') : say('SUB_READ_ONLY'),
    drive,
  }));
  if (folder) tiles.push({ path: folder, title: say('SUB_FOLDER_LABEL'), note: folder });
  return (
    <RadioGroup
      aria-label={say('SUB_DRIVES')}
      value={chosen ?? ''}
      onChange={(event) => {
        onChoose(event.target.value);
      }}
      sx={{ gap: 2, flexWrap: 'nowrap' }}
    >
      {tiles.map((tile) => (
        <Tile
          key={tile.path}
          tile={tile}
          usable={!locked && (tile.drive?.writable ?? true)}
          picked={chosen === tile.path}
        />
      ))}
    </RadioGroup>
  );
}

/** A drive, or a folder. */
interface Target {
  path: string;
  title: string;
  note: string;
  drive?: Drive;
}

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

const groundOf = (picked: boolean, usable: boolean): string =>
  picked ? token.teal50 : usable ? token.surface : token.sunk;

interface TileProps {
  tile: Target;
  usable: boolean;
  picked: boolean;
}

function Tile({ tile: { path, title, note, drive }, usable, picked }: TileProps) {
  const Icon = drive ? Usb : Folder;
  return (
    <Box
      component="label"
      sx={{
        minHeight: 56,
        px: 3,
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        borderRadius: '6px',
        cursor: usable ? 'pointer' : 'default',
        bgcolor: groundOf(picked, usable),
        border: `1px solid ${picked ? token.teal : token.line2}`,
        boxShadow: picked ? `inset 0 0 0 1px ${token.teal}` : undefined,
      }}
    >
      <Radio value={path} disabled={!usable} slotProps={{ input: { 'aria-label': title } }} />
      <Icon sx={{ fontSize: iconSize.large, color: picked ? token.teal : token.t2 }} aria-hidden />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: drive?.writable === false ? 400 : 700, ...oneLine }}>{title}</Box>
        <Box
          sx={{ fontSize: textSize.small, lineHeight: '18px', color: token.t2, ...oneLine }}
          title={note}
        >
          {note}
        </Box>
      </Box>
      {drive && drive.total > 0 && <Capacity drive={drive} />}
    </Box>
  );
}

/** How full a drive is. */
function Capacity({ drive }: { drive: Drive }) {
  const say = useText();
  return (
    <>
      <Box
        role="img"
        aria-label={say('SUB_CAPACITY', { label: drive.label })}
        sx={{ width: 120, height: 6, bgcolor: token.neutralBg }}
      >
        <Box
          sx={{
            height: '100%',
            width: `${Math.round((1 - drive.free / drive.total) * 100)}%`,
            bgcolor: drive.writable ? token.c4 : token.c6,
          }}
        />
      </Box>
      <Box sx={{ fontSize: textSize.dense, width: 150, textAlign: 'right' }}>
        {say('SUB_FREE', { free: bytes(drive.free), total: bytes(drive.total) })}
      </Box>
    </>
  );
}

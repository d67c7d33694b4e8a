import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { shell, useCall } from '../../api';
import { useText } from '../../base/language';
import { useRole, useSession } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { Card, CodeGroups, FailureNote } from '../../components';
import { OfficeChange } from './office-change';
import { RenewKey } from './renew-key';

/** Who this office is, its fingerprint, and its card for others. */
export function OfficeCard() {
  const say = useText();
  const { office } = useSession().state;
  const mayExport = useRole('admin', 'reviewer', 'receiver');
  const admin = useRole('admin');
  const [changing, setChanging] = useState(false);
  const { run, busy, failure } = useCall();
  const [file, setFile] = useState<string>();
  const save = async (): Promise<void> => {
    const target = await shell.saveFile({
      title: say('SET_CARD'),
      name: say('SET_CARD_FILE', { name: office.division }),
      extensions: ['zip'],
    });
    const answer = target ? await run('office.card', { file: target }) : undefined;
    if (answer) setFile(answer.file);
  };
  const facts: [string, string][] = [
    [say('SET_NAME'), office.name],
    [say('SET_LEVEL'), say(`SET_LEVEL_${office.level}`)],
    [
      say('SET_DIVISION'),
      say('FRAME_NOTED', { name: office.divisionName, note: office.division.slice(0, 6) }),
    ],
    [say('SET_UNIT'), office.unitId],
  ];
  return (
    <Card
      title={say('SET_OFFICE')}
      action={
        <>
          {admin && (
            <Button
              variant="text"
              onClick={() => {
                setChanging(true);
              }}
            >
              {say('SET_OFFICE_CHANGE')}
            </Button>
          )}
          {mayExport && (
            <Button
              variant="text"
              disabled={busy}
              onClick={() => {
                void save();
              }}
            >
              {say('SET_CARD')}
            </Button>
          )}
        </>
      }
    >
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'max-content minmax(0, 1fr)',
          columnGap: 4,
          rowGap: 1,
          fontSize: textSize.dense,
        }}
      >
        {facts.map(([term, text]) => (
          <Box key={term} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: token.t2 }}>
              {term}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere', userSelect: 'text' }}>
              {text}
            </Box>
          </Box>
        ))}
      </Box>
      <Box sx={{ mt: 3, mb: 1, fontSize: textSize.dense, color: token.t2 }}>
        {say('SET_FINGERPRINT')}
      </Box>
      <CodeGroups code={office.fingerprint} label={say('SET_FINGERPRINT')} />
      <Box sx={{ mt: 2, fontSize: textSize.small, color: token.t3 }}>
        {say('SET_FINGERPRINT_NOTE')}
      </Box>
      {admin && <RenewKey />}
      <FailureNote failure={failure} />
      {changing && (
        <OfficeChange
          office={office}
          onClose={() => {
            setChanging(false);
          }}
        />
      )}
      {file && (
        <Box
          role="status"
          sx={{ mt: 2, fontSize: textSize.dense, color: token.teal, overflowWrap: 'anywhere' }}
        >
          {say('SET_CARD_DONE', { file })}
        </Box>
      )}
    </Card>
  );
}

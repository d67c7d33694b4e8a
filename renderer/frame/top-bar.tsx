import AccountCircle from '@mui/icons-material/AccountCircleOutlined';
import CalendarToday from '@mui/icons-material/CalendarTodayOutlined';
import { Box, Button, Menu, MenuItem, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import { call } from '../api';
import { SelectButton, StatusChip, useToast } from '../components';
import { Brand } from '../components/brand';
import { LanguageSwitch } from '../components/language-switch';
import { periodName } from '../base/format';
import { useLanguage } from '../base/language';
import { keepAll } from '../forms/keeping';
import { PasswordDialog } from '../forms/password-dialog';
import { RecentActs } from '../records/recent-acts';
import { SearchBox } from './search-box';
import { useSession } from '../base/session';
import { measure, token } from '../base/theme';

function UserMenu({ narrow }: { narrow: boolean }) {
  const { say } = useLanguage();
  const { session } = useSession().state;
  const role = say(`ROLE_${session.role}`);
  const toast = useToast();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [changing, setChanging] = useState(false);
  const lock = (): void => {
    setAnchor(null);
    void keepAll()
      .then(() => call('session.lock', {}))
      .catch(() => undefined);
  };
  return (
    <>
      <Button
        variant="text"
        color="inherit"
        aria-label={say('FRAME_USER_MENU')}
        aria-haspopup="menu"
        title={`${session.name} ${role}`}
        startIcon={<AccountCircle />}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {session.name}
        {!narrow && (
          <Box component="span" sx={{ color: token.t2, ml: 2 }}>
            {role}
          </Box>
        )}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
      >
        <MenuItem
          onClick={() => {
            setAnchor(null);
            setChanging(true);
          }}
        >
          {say('FRAME_CHANGE_PASSWORD')}
        </MenuItem>
        <MenuItem onClick={lock}>{say('FRAME_LOCK')}</MenuItem>
      </Menu>
      {changing && (
        <PasswordDialog
          onClose={(changed) => {
            setChanging(false);
            if (changed) toast(say('FRAME_PASSWORD_CHANGED'));
          }}
        />
      )}
    </>
  );
}

/** Office, quarter, search, who is logged in, language. */
export function TopBar() {
  const { language, say } = useLanguage();
  const { state, period } = useSession();
  const narrow = useMediaQuery('(max-width:1099px)');
  const choose = (next: string): void => {
    call('session.setPeriod', { period: next }).catch(() => undefined);
  };
  const rule = <Box sx={{ width: '1px', height: 20, bgcolor: token.line, flexShrink: 0 }} />;
  return (
    <Box
      component="header"
      data-print="none"
      sx={{
        height: measure.topBar,
        flexShrink: 0,
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        pr: 4,
        bgcolor: token.surface,
        borderBottom: `1px solid ${token.line}`,
      }}
    >
      {!narrow && <Brand />}
      <Box
        title={state.office.name}
        sx={{
          ml: narrow ? 4 : 1,
          minWidth: 0,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        }}
      >
        {state.office.name}
      </Box>
      {state.demo && <StatusChip tone="attention">{say('FRAME_DEMO')}</StatusChip>}
      {rule}
      <SelectButton
        name={say('FRAME_PERIOD')}
        label={say('FRAME_PERIOD')}
        icon={<CalendarToday />}
        value={period}
        options={state.periods.map((value) => ({ value, label: periodName(value, language) }))}
        onChange={choose}
      />
      <Box sx={{ flex: 1 }} />
      <SearchBox />
      <RecentActs />
      {rule}
      <UserMenu narrow={narrow} />
      {rule}
      <LanguageSwitch />
    </Box>
  );
}

import ArrowDropDown from '@mui/icons-material/ArrowDropDown';
import Translate from '@mui/icons-material/TranslateOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useLanguage } from '../base/language';
import { token } from '../base/theme';

/** 中文 or English, kept on this computer. */
export function LanguageSwitch() {
  const { language, setLanguage, say } = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const pick = (next: 'zh' | 'en'): void => {
    setLanguage(next);
    setAnchor(null);
  };
  return (
    <>
      <Button
        variant="text"
        color="inherit"
        aria-label={say('FRAME_LANGUAGE')}
        aria-haspopup="menu"
        startIcon={<Translate />}
        endIcon={<ArrowDropDown />}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
        sx={{ color: token.t2 }}
      >
        {language === 'zh' ? '中文' : 'English'}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
      >
        <MenuItem
          selected={language === 'zh'}
          onClick={() => {
            pick('zh');
          }}
        >
          中文
        </MenuItem>
        <MenuItem
          selected={language === 'en'}
          onClick={() => {
            pick('en');
          }}
        >
          English
        </MenuItem>
      </Menu>
    </>
  );
}

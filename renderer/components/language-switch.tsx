import ArrowDropDown from '@mui/icons-material/ArrowDropDown';
import Translate from '@mui/icons-material/TranslateOutlined';
import { useLanguage } from '../base/language';
import { token } from '../base/theme';
import { MenuButton } from './menu-button';

const names = { zh: '中文', en: 'English' } as const;

/** 中文 or English, kept on this computer. */
export function LanguageSwitch() {
  const { language, setLanguage, say } = useLanguage();
  return (
    <MenuButton
      variant="text"
      color="inherit"
      aria-label={say('FRAME_LANGUAGE')}
      startIcon={<Translate />}
      endIcon={<ArrowDropDown />}
      sx={{ color: token.t2 }}
      entries={(['zh', 'en'] as const).map((one) => ({
        label: names[one],
        selected: one === language,
        act: () => {
          setLanguage(one);
        },
      }))}
    >
      {names[language]}
    </MenuButton>
  );
}

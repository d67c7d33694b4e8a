import { Box, Link } from '@mui/material';
import type { ImportPreview } from '../../../shared/contract/import';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';

/** Leads to the first value of which nobody knows yet what it means. */
export function goToAsked(): void {
  // Once what was answered last is drawn.
  requestAnimationFrame(() => {
    const next = document.querySelector<HTMLElement>(
      '[data-testid=import-unmatched] [role=combobox]',
    );
    next?.scrollIntoView({ block: 'center' });
    next?.focus();
  });
}

/** Says above all previews how many values wait for their meaning, and leads to them. */
export function AskedLine({ sheets }: { sheets: readonly ImportPreview[] }) {
  const say = useText();
  const n = sheets.reduce((sum, { unmatched }) => sum + unmatched.length, 0);
  if (n === 0) return null;
  return (
    <Box role="status" sx={{ fontSize: textSize.dense, color: token.amber, mb: 2 }}>
      {say('IMPORT_ASKED_ALL', { n })}{' '}
      <Link component="button" type="button" sx={{ fontSize: textSize.dense }} onClick={goToAsked}>
        {say('IMPORT_ASKED_GO')}
      </Link>
    </Box>
  );
}

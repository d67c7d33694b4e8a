import Description from '@mui/icons-material/DescriptionOutlined';
import { useState } from 'react';
import type { InputOf } from '../../shared/contract/procedures';
import { picturesOf } from '../../shared/report/pictures';
import { wordsFor } from '../../shared/report/words';
import type { Language } from '../../shared/text';
import type { Failure } from '../../shared/result';
import { call, failureOf, shell } from '../api';
import { periodName } from '../base/format';
import { useLanguage } from '../base/language';
import { useSession } from '../base/session';
import { FloatingFailure, MenuButton, useSaved } from '../components';
import { drawPicture } from './draw-picture';

type Drawn = NonNullable<InputOf<'report.write'>['drawn']>;

/** The pictures of a period's report, drawn here: the service has no fonts to draw with. */
async function drawnOf(period: string, language: Language): Promise<Drawn> {
  const { report, digest } = await call('report.get', { period });
  const pictures = picturesOf(report, wordsFor(language, period));
  return {
    digest,
    pictures: await Promise.all(
      pictures.map(async (one) => ({ key: one.key, png: await drawPicture(one) })),
    ),
  };
}

/** 分析报告: the period's report as a document to go on with, or all its figures as a workbook. */
export function ReportButton({ period }: { period: string }) {
  const { language, say } = useLanguage();
  const { state } = useSession();
  const tellSaved = useSaved();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  // Above the county there are no figures of its own to report on.
  if (state.office.level !== 'county') return null;
  const write = async (kind: 'docx' | 'xlsx'): Promise<void> => {
    setFailure(undefined);
    const about = { office: state.office.name, period: periodName(period, language) };
    const name = `${say('REPORT_FILE', about)}.${kind}`;
    const file = await shell.saveFile({ name, extensions: [kind] });
    if (!file) return;
    setBusy(true);
    try {
      const drawn = kind === 'docx' ? { drawn: await drawnOf(period, language) } : {};
      const done = await call('report.write', { period, file, language, ...drawn });
      tellSaved(say('REPORT_SAVED', { file: done.file }), done.file);
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setBusy(false);
    }
  };
  const entry = (kind: 'docx' | 'xlsx') => ({
    label: say(kind === 'docx' ? 'REPORT_DOCX' : 'REPORT_XLSX'),
    act: busy
      ? undefined
      : () => {
          void write(kind);
        },
  });
  return (
    <FloatingFailure
      failure={failure}
      onClear={() => {
        setFailure(undefined);
      }}
    >
      <MenuButton
        variant="outlined"
        startIcon={<Description />}
        aria-busy={busy}
        entries={[entry('docx'), entry('xlsx')]}
      >
        {say('REPORT_EXPORT')}
      </MenuButton>
    </FloatingFailure>
  );
}

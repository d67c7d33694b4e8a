import { lazy, type ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { nounNames, nounOf, type NounName } from '../../shared/domain/nouns';
import { DeskScreen } from '../screens/desk';
import { ImportScreen } from '../screens/import';
import { FormScreen, ListScreen } from '../records';
import {
  CoverageScreen,
  HavesScreen,
  StationScreen,
  StationsScreen,
  TemplatesScreen,
  VisitScreen,
} from '../screens/stations';
import {
  CandidateListScreen,
  CandidateScreen,
  PersonScreen,
  RetentionScreen,
} from '../screens/people';
import {
  InstitutionFormScreen,
  ProjectFormScreen,
  ProjectListScreen,
  ProjectScreen,
  RankingScreen,
  UseFormScreen,
} from '../screens/projects';
import { CourseScreen } from '../screens/ledgers';
import { areaPath, listPath } from '../base/places';

const StatisticsScreen = lazy(async () => ({
  default: (await import('../screens/statistics')).StatisticsScreen,
}));
const ReturnScreen = lazy(async () => ({
  default: (await import('../screens/statistics')).ReturnScreen,
}));
const StationBooksScreen = lazy(async () => ({
  default: (await import('../screens/station-books')).StationBooksScreen,
}));
const EvaluationListScreen = lazy(async () => ({
  default: (await import('../screens/evaluation')).EvaluationListScreen,
}));
const EvaluationScreen = lazy(async () => ({
  default: (await import('../screens/evaluation')).EvaluationScreen,
}));
const EvaluationTemplatesScreen = lazy(async () => ({
  default: (await import('../screens/evaluation/templates')).EvaluationTemplatesScreen,
}));
const EvaluationTemplateScreen = lazy(async () => ({
  default: (await import('../screens/evaluation/templates')).EvaluationTemplateScreen,
}));
const ReviewScreen = lazy(async () => ({
  default: (await import('../screens/review')).ReviewScreen,
}));
const SubmissionScreen = lazy(async () => ({
  default: (await import('../screens/submission')).SubmissionScreen,
}));
const ReceiveScreen = lazy(async () => ({
  default: (await import('../screens/receive')).ReceiveScreen,
}));
const SocietiesScreen = lazy(async () => ({
  default: (await import('../screens/societies')).SocietiesScreen,
}));
const DuplicatesScreen = lazy(async () => ({
  default: (await import('../screens/merge')).DuplicatesScreen,
}));
const IndicatorsScreen = lazy(async () => ({
  default: (await import('../screens/indicators')).IndicatorsScreen,
}));
const MergeScreen = lazy(async () => ({ default: (await import('../screens/merge')).MergeScreen }));
const SettingsScreen = lazy(async () => ({
  default: (await import('../screens/settings')).SettingsScreen,
}));

/** Nouns whose page has more than the form. */
const ownForms: Partial<Record<NounName, ReactNode>> = {
  person: <PersonScreen />,
  candidate: <CandidateScreen />,
  course: <CourseScreen />,
  project: <ProjectFormScreen />,
  institution: <InstitutionFormScreen />,
  visit: <VisitScreen />,
  resultUse: <UseFormScreen />,
};

/** Nouns whose list leads elsewhere than to the form, or shows more. */
const ownLists: Partial<Record<NounName, ReactNode>> = {
  candidate: <CandidateListScreen />,
  project: <ProjectListScreen />,
};

/** Where every address leads. */
export function ScreenRoutes() {
  return (
    <Routes>
      <Route path="/" element={<DeskScreen />} />
      <Route path="/stations" element={<StationsScreen />} />
      {nounNames
        .filter((noun) => noun !== 'station')
        .map((noun) => (
          <Route
            key={noun}
            path={listPath(noun)}
            element={ownLists[noun] ?? <ListScreen noun={noun} />}
          />
        ))}
      {nounNames.map((noun) => (
        <Route
          key={noun}
          path={`${areaPath(nounOf(noun).area)}/record/${noun}/:id`}
          element={ownForms[noun] ?? <FormScreen noun={noun} />}
        />
      ))}
      <Route path="/institutions/overview" element={<SocietiesScreen />} />
      {(['people', 'institutions'] as const).map((area) => (
        <Route
          key={area}
          path={`/${area}/duplicates`}
          element={<DuplicatesScreen key={area} area={area} />}
        />
      ))}
      <Route path="/merge/:noun/:keep/:remove" element={<MergeScreen />} />
      <Route path="/people/retention" element={<RetentionScreen />} />
      <Route path="/stations/station/:id" element={<StationScreen />} />
      <Route path="/stations/haves" element={<HavesScreen />} />
      <Route path="/stations/haves/templates" element={<TemplatesScreen />} />
      <Route path="/stations/coverage" element={<CoverageScreen />} />
      <Route path="/projects/project/:id" element={<ProjectScreen />} />
      <Route path="/projects/ranking" element={<RankingScreen />} />
      <Route path="/evaluation" element={<EvaluationListScreen />} />
      <Route path="/evaluation/templates" element={<EvaluationTemplatesScreen />} />
      <Route path="/evaluation/templates/:id/:version" element={<EvaluationTemplateScreen />} />
      <Route path="/evaluation/:id" element={<EvaluationScreen />} />
      <Route path="/statistics" element={<StatisticsScreen />} />
      <Route path="/statistics/returns/:returnId/:period" element={<ReturnScreen />} />
      <Route path="/statistics/stations" element={<StationBooksScreen />} />
      <Route path="/statistics/review" element={<ReviewScreen />} />
      <Route path="/indicators" element={<IndicatorsScreen />} />
      <Route path="/submission" element={<SubmissionScreen />} />
      <Route path="/receive" element={<ReceiveScreen />} />
      <Route path="/settings" element={<SettingsScreen />} />
      <Route path="/import" element={<ImportScreen />} />
      <Route path="*" element={<Navigate to="/" replace />} />
    </Routes>
  );
}

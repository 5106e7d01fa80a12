import { createFileRoute } from '@tanstack/react-router';
import { RulesPage } from '../features/reporting/rules/rules-page.tsx';

export const Route = createFileRoute('/measurements/rules')({ component: RulesPage });

import { createFileRoute } from '@tanstack/react-router';
import { AccountsPage } from '../features/administration/accounts/accounts-page.tsx';

export const Route = createFileRoute('/admin/accounts/')({ component: AccountsPage });

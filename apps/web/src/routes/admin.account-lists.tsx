import { createFileRoute } from '@tanstack/react-router';
import { AccountListsPage } from '../features/administration/account-lists/account-lists-page.tsx';

export const Route = createFileRoute('/admin/account-lists')({ component: AccountListsPage });

import 'graphiql/style.css';
import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

interface ShownDocument {
  readonly query: string;
  readonly variables: string | null;
}

const WORKERS: Readonly<Record<string, string>> = { json: 'json.worker.js', graphql: 'graphql.worker.js' };

window.MonacoEnvironment = {
  getWorker: (_id, label) =>
    new Worker(new URL(WORKERS[label] ?? 'editor.worker.js', import.meta.url), { type: 'module' }),
};

const root = document.getElementById('explorer');
const embedded = document.getElementById('documents');
if (root && embedded) {
  const documents: ShownDocument[] = JSON.parse(embedded.textContent ?? '[]');
  const fetcher = createGraphiQLFetcher({ url: new URL('/graphql', location.href).href });
  // GraphiQL fills in the query of the first default tab, but not its variables.
  const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
  const initialVariables = isFirstVisit ? documents[0]?.variables : undefined;
  createRoot(root).render(
    <GraphiQL
      fetcher={fetcher}
      defaultEditorToolsVisibility="variables"
      {...(initialVariables && { initialVariables })}
      defaultTabs={documents.map(({ query, variables }) => ({ query, variables, headers: null }))}
    />,
  );
}

import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DefinitionRequest,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  ExitNotification,
  FileChangeType,
  type FileEvent,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type Location,
  MarkupContent,
  MarkupKind,
  type Position,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { nativeCompiler } from '../lib/native-compiler.ts';

/** TypeScript 7's language server. Files are absolute paths; positions count lines and characters from 0. */
export interface LanguageServer {
  /** Opens a file that is on disk; questions are about open files. */
  open(file: string, text: string): void;
  close(file: string): void;
  /** To be called when open or other files changed on disk. */
  filesChanged(files: readonly string[]): void;
  /** What the compiler says of a place, in Markdown; undefined when it knows nothing. */
  hover(file: string, position: Position): Promise<string | undefined>;
  /** Where it is declared what stands at a place. */
  definitions(file: string, position: Position): Promise<Location[]>;
  /** Errors in a file. */
  errors(file: string): Promise<Diagnostic[]>;
  /** Ends the server; pending questions are rejected. */
  stop(): void;
}

/** Starts the server; it ends with this process. `onExit` is called when it ends without being stopped. */
export async function startLanguageServer(onExit: () => void): Promise<LanguageServer> {
  const child = spawn(process.execPath, [nativeCompiler(), '--lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = connect(child);
  const state = { isStopped: false };
  child.once('exit', () => {
    connection.dispose();
    if (!state.isStopped) onExit();
  });
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { hover: { contentFormat: [MarkupKind.Markdown] }, diagnostic: {} } },
  });
  void connection.sendNotification(InitializedNotification.type, {});
  return {
    ...documents(connection),
    ...questions(connection),
    stop() {
      state.isStopped = true;
      void stop(child, connection);
    },
  };
}

function connect({ stdin, stdout }: ChildProcess): ProtocolConnection {
  if (!stdin || !stdout) throw new Error('the language server has no streams');
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  // It has no settings, and nothing to register.
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  return connection;
}

function documents(connection: ProtocolConnection): Pick<LanguageServer, 'open' | 'close' | 'filesChanged'> {
  return {
    open(file, text) {
      const textDocument = { uri: uriOf(file), languageId: 'typescript', version: 1, text };
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    close(file) {
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uriOf(file) } });
    },
    filesChanged(files) {
      const changes = files.map((file): FileEvent => ({ uri: uriOf(file), type: FileChangeType.Changed }));
      void connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    },
  };
}

function questions(connection: ProtocolConnection): Pick<LanguageServer, 'hover' | 'definitions' | 'errors'> {
  return {
    async hover(file, position) {
      const found = await connection.sendRequest(HoverRequest.type, { textDocument: { uri: uriOf(file) }, position });
      return found && MarkupContent.is(found.contents) ? found.contents.value : undefined;
    },
    async definitions(file, position) {
      const found = await connection.sendRequest(DefinitionRequest.type, {
        textDocument: { uri: uriOf(file) },
        position,
      });
      return [found ?? []].flat().flatMap((place) => ('uri' in place ? [place] : []));
    },
    async errors(file) {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: uriOf(file) },
      });
      const items = report.kind === DocumentDiagnosticReportKind.Full ? report.items : [];
      return items.filter(({ severity }) => severity === DiagnosticSeverity.Error);
    },
  };
}

async function stop(child: ChildProcess, connection: ProtocolConnection): Promise<void> {
  try {
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
  } catch {
    // It has ended already.
  }
  child.stdin?.end();
}

const uriOf = (file: string): string => pathToFileURL(file).href;

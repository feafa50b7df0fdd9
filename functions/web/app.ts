import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { methodOverride } from 'hono/method-override';
import { guard } from './access/guard.ts';
import { openLogin } from './access/login.ts';
import { answerProblem, problemFrom } from './http/answer-problem.ts';
import { revalidated } from './http/caching.ts';
import { mount, type WebEnv } from './http/mount.ts';
import { Problem } from './http/problem.ts';
import { securityHeaders } from './http/security-headers.ts';
import type { Newsroom } from './newsroom.ts';
import { OPERATIONS } from './operations.ts';
import { icon } from './pages/icon.ts';
import { styleSheet } from './pages/style-sheet.ts';

/**
 * Stet over HTTP: the API and the pages. The same app runs as a Lambda function and on one machine; `newsroom` says
 * what it stands on and who gets in.
 */
export function createApp(newsroom: Newsroom): Hono<WebEnv> {
  const { auth, clock } = newsroom;
  const login =
    auth.kind === 'issuer' && auth.settings.login
      ? openLogin(auth.settings, auth.settings.login, clock)
      : null;
  const app = new Hono<WebEnv>();

  app.onError((cause, context) => {
    const problem = problemFrom(cause);
    if (problem.status >= 500) {
      newsroom.reportFault({ message: `${context.req.method} ${context.req.routePath}`, cause });
    }
    return answerProblem(context, problem);
  });
  app.notFound((context) => {
    const detail = `There is nothing at ${context.req.path}. GET / lists where to go, GET /openapi.json everything.`;
    return answerProblem(context, new Problem('not-found', detail));
  });

  app.use(securityHeaders(auth.kind === 'issuer' ? [new URL(auth.settings.issuer).origin] : []));
  app.use(revalidated);
  app.use(etag());
  app.use(
    methodNotAllowed({
      app: app as unknown as Hono,
      onMethodNotAllowed: (context, methods) => {
        const allow = [...new Set(methods)].join(', ');
        const detail = `${context.req.method} is not known here; ${allow} are.`;
        return answerProblem(
          context,
          new Problem('method-not-allowed', detail, { headers: { Allow: allow } }),
        );
      },
    }),
  );
  app.use(guard(auth, login, clock));
  if (login) {
    app.route('/', login.routes);
  }
  for (const path of ['/facts/*', '/entities/*', '/lexicon']) {
    app.use(path, methodOverride({ app: app as unknown as Hono }));
  }
  app.route('/', styleSheet);
  app.route('/', icon);
  for (const op of OPERATIONS) {
    mount(app, op, newsroom);
  }
  return app;
}

const pure = '^shared/(article|statements|tone|figures|reference|report)/';
const builtInWithSideEffects =
  '^(node:)?(fs|fs/promises|child_process|http|https|net|os|process|worker_threads|dns|tls)$';

/** Who may import whom. The order of the pipeline is the order of the rules. */
module.exports = {
  forbidden: [
    {
      name: 'pure-core',
      comment: 'The newsroom’s own knowledge knows no cloud, no disk and no clock: those are arguments.',
      severity: 'error',
      from: { path: pure },
      to: { path: ['node_modules/@aws', 'node_modules/@middy', builtInWithSideEffects] },
    },
    {
      name: 'pure-core-stays-inside',
      comment: 'The pure folders import nothing from storage, runtime, functions or infra.',
      severity: 'error',
      from: { path: pure },
      to: { path: '^(shared/(storage|runtime)|functions|infra|tests)/' },
    },
    {
      name: 'article-first',
      severity: 'error',
      from: { path: '^shared/article/' },
      to: { path: '^shared/(statements|tone|figures|reference|report)/' },
    },
    {
      name: 'statements-before-scoring',
      severity: 'error',
      from: { path: '^shared/statements/' },
      to: { path: '^shared/(tone|figures|reference|report)/' },
    },
    {
      name: 'tone-and-figures-side-by-side',
      severity: 'error',
      from: { path: '^shared/tone/' },
      to: { path: '^shared/(figures|reference|report)/' },
    },
    {
      name: 'figures-do-not-know-tone',
      severity: 'error',
      from: { path: '^shared/figures/' },
      to: { path: '^shared/(tone|report)/' },
    },
    {
      name: 'reference-stands-alone',
      severity: 'error',
      from: { path: '^shared/reference/' },
      to: { path: '^shared/(statements|tone|figures|report)/' },
    },
    {
      name: 'storage-knows-only-the-pure-folders',
      severity: 'error',
      from: { path: '^shared/storage/' },
      to: { path: '^(functions|infra|tests)/' },
    },
    {
      name: 'runtime-knows-neither',
      comment:
        'Logging, settings and errors serve every handler, so they lean on none of the newsroom’s parts.',
      severity: 'error',
      from: { path: '^shared/runtime/' },
      to: { path: '^(shared/(?!runtime/)|functions|infra|tests)' },
    },
    {
      name: 'functions-apart',
      comment: 'A handler imports no other function’s folder.',
      severity: 'error',
      from: { path: '^functions/([^/]+)/' },
      to: { path: '^functions/', pathNot: '^functions/$1/' },
    },
    {
      name: 'functions-do-not-know-where-they-run',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(infra|tests)/' },
    },
    {
      name: 'cloud-names-functions-by-path',
      comment: 'The cloud shares only names and key schemas with storage.',
      severity: 'error',
      from: { path: '^infra/cloud/' },
      to: { path: '^(functions/|infra/local/|shared/(?!storage/))' },
    },
    {
      name: 'no-test-in-the-product',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(json|css|csv|txt|html)$' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};

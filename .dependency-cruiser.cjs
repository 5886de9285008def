/** The house has one direction: app → components → lib. */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "lib-knows-no-components",
      severity: "error",
      from: { path: "^lib" },
      to: { path: "^(app|components)" },
    },
    {
      name: "components-know-no-app",
      severity: "error",
      from: { path: "^components" },
      to: { path: "^app" },
    },
    {
      name: "lib-without-react",
      severity: "error",
      from: { path: "^lib" },
      to: { path: "^node_modules/(react|react-dom|@visx|@tanstack)" },
    },
    {
      name: "models-are-pure",
      comment: "A model touches neither React nor the DOM, Prisma, files or the clock.",
      severity: "error",
      from: { path: "model\\.ts$|^lib/measures", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^node_modules/(react|next|@prisma|@tanstack)|^lib/db\\.ts|^prisma|^(fs|node:fs|path|node:path)",
      },
    },
    {
      name: "figures-without-hooks",
      comment: "A figure is painted by the server, the browser and to a string: no client module.",
      severity: "error",
      from: { path: "figure\\.tsx$" },
      to: {
        path: "panel\\.tsx$|^components/(dashboard|ui)|^node_modules/(next|@tanstack|@visx/(axis|text|tooltip|zoom|brush|responsive))",
      },
    },
    {
      name: "prisma-in-its-rooms",
      severity: "error",
      from: {
        path: "^(app|components|lib)",
        pathNot: "^lib/(db\\.ts|database|datasets|dossier|importers|commands)",
      },
      to: { path: "^lib/db\\.ts|^node_modules/(@prisma|prisma)|^prisma/generated" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|prisma/generated|node_modules)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

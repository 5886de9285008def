const formats = "[a-z0-9]{2,10}";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The format is the extension of the page's own address; a route segment cannot say that.
  rewrites: async () => ({
    beforeFiles: [
      { source: `/:dossier/data/:dataset.:format(${formats})`, destination: "/api/publish/:dossier/data/:dataset/:format" },
      { source: `/:dossier/:chart.:format(${formats})`, destination: "/api/publish/:dossier/charts/:chart/:format" },
    ],
  }),
};

export default config;

/** Named inputs: each is a test, a picture of the gallery and an address to try. */
export const exchangeExamples = [
  { name: "as the dossier opens", dossier: "korea-2019", query: "", width: 824 },
  { name: "on a phone", dossier: "korea-2019", query: "", width: 328 },
  {
    name: "on a tablet, security by Goldstein values",
    dossier: "korea-2019",
    query: "kind=security&weighting=goldstein",
    width: 704,
  },
  { name: "before anything was given", dossier: "korea-2019", query: "as_of=1980-01-01", width: 824 },
  { name: "Reykjavik", dossier: "reykjavik-1986", query: "", width: 824 },
] as const;

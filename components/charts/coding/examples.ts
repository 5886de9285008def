/** Named inputs: each is a test, a picture of the gallery and an address to try where such events are imported. */
export const codingExamples = [
  { name: "as the dossier opens", dossier: "korea-2019", query: "", width: 824 },
  { name: "on a phone", dossier: "korea-2019", query: "", width: 328 },
  { name: "at a short half-life, with the bound", dossier: "korea-2019", query: "half_life=30", width: 824 },
  { name: "in the middle", dossier: "korea-2019", query: "as_of=2018-05-24", width: 824 },
  { name: "one side by machine alone", dossier: "reykjavik-1986", query: "as_of=1985-01-15", width: 824 },
] as const;

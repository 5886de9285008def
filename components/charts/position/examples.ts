/** Named inputs: each is a test, a picture of the gallery and an address to try. */
export const positionExamples = [
  { name: "as the dossier opens", dossier: "korea-2019", query: "", width: 822 },
  { name: "on a phone", dossier: "korea-2019", query: "", width: 328 },
  { name: "two actors", dossier: "korea-2019", query: "actors=USA,PRK", width: 824 },
  { name: "before any contact", dossier: "korea-2019", query: "as_of=2017-01-31", width: 822 },
  { name: "Reykjavik", dossier: "reykjavik-1986", query: "", width: 822 },
] as const;

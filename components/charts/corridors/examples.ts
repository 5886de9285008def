/** Named inputs: each is a test, a picture of the gallery and an address to try. */
export const corridorsExamples = [
  { name: "as the dossier opens", dossier: "korea-2019", query: "", width: 1248 },
  { name: "on its own page", dossier: "korea-2019", query: "", width: 840 },
  { name: "on a phone", dossier: "korea-2019", query: "", width: 360 },
  { name: "along the eastern coast", dossier: "korea-2019", query: "via=wonsan-st&allow=any", width: 840 },
  {
    name: "two dates compared",
    dossier: "korea-2019",
    query: "compare=2017-01-01&as_of=2018-06-01",
    width: 840,
  },
  {
    name: "two ways, broad gauge alone, on a phone",
    dossier: "korea-2019",
    query: "other_via=wonsan-st&gauge=1520&compare=2008-01-01",
    width: 360,
  },
  { name: "roads", dossier: "korea-2019", query: "mode=road&from=seoul-st&to=kaesong-st", width: 1248 },
  { name: "on its own page, in Korean", dossier: "korea-2019", query: "lang=ko", width: 840 },
  { name: "on a phone, in Russian", dossier: "korea-2019", query: "lang=ru", width: 360 },
  { name: "a dossier without corridors", dossier: "reykjavik-1986", query: "", width: 1248 },
] as const;

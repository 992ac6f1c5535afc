/**
 * The months' names from January on, in English, German, French, Spanish, Italian, Portuguese,
 * Dutch, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Romanian, Hungarian, Turkish,
 * Indonesian, Russian, Ukrainian, Bulgarian, Greek and Arabic, as they stand in dates. `listopada`
 * is left out: it is November in Polish and October in Croatian.
 */
const NAMES: readonly string[] = [
  "january januar jänner janvier enero gennaio janeiro januari tammikuuta stycznia ledna ianuarie január ocak января січня януари ιανουαρίου يناير",
  "february februar februari février fevrier febrero febbraio fevereiro helmikuuta lutego února februarie február şubat subat февраля лютого февруари φεβρουαρίου فبراير",
  "march märz mrz mars marzo março marco maart mrt marts maaliskuuta marca března martie március mart maret марта березня март μαρτίου مارس",
  "april avril abril aprile huhtikuuta kwietnia dubna aprilie április nisan апреля квітня април απριλίου أبريل ابريل",
  "may mai mayo maggio maio mei maj toukokuuta maja května május mayıs mayis мая травня май μαΐου μαίου مايو",
  "june juni juin junio giugno junho kesäkuuta czerwca června iunie június haziran июня червня юни ιουνίου يونيو",
  "july juli juillet julio luglio julho heinäkuuta lipca července iulie július temmuz июля липня юли ιουλίου يوليو",
  "august août aout agosto augustus augusti elokuuta sierpnia srpna augusztus ağustos agustos agustus августа серпня август αυγούστου أغسطس",
  "september septembre septiembre setiembre settembre setembro syyskuuta września září septembrie szeptember eylül eylul сентября вересня септември σεπτεμβρίου سبتمبر",
  "october oktober octobre octubre ottobre outubro lokakuuta października října octombrie október ekim октября жовтня октомври οκτωβρίου أكتوبر",
  "november novembre noviembre novembro marraskuuta listopadu noiembrie kasım kasim ноября листопада ноември νοεμβρίου نوفمبر",
  "december dezember décembre decembre diciembre dicembre dezembro desember joulukuuta grudnia prosince decembrie aralık aralik декабря грудня декември δεκεμβρίου ديسمبر",
];
const MONTHS = NAMES.map((names) => names.split(" "));
/** A name is shortened to no fewer letters. */
const LEAST = 3;
/** Finnish dates have no shortened months, and `mar` would be November's too. */
const NEVER_SHORT = /kuuta$/u;

/**
 * The number of a month's name or its abbreviation, as two digits; nothing if it may be two months'
 * (`jui` of `juin` and `juillet`). A longer word is no month: `marathon` does not mean March.
 */
export function monthNumber(name: string): string | undefined {
  const word = name.toLowerCase();
  const whole = numberOf((month) => month === word);
  if (whole || word.length < LEAST) return whole;
  return numberOf((month) => month.startsWith(word) && !NEVER_SHORT.test(month));
}

function numberOf(fits: (month: string) => boolean): string | undefined {
  const found = MONTHS.flatMap((names, index) => (names.some(fits) ? [index + 1] : []));
  return found.length === 1 ? String(found[0]).padStart(2, "0") : undefined;
}

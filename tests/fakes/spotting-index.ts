import { writeIndex } from "../../lib/core/index-writer.ts";

/** What `virtual:spotting-index` gives in tests: an index of no entries, as base64. */
// oxlint-disable-next-line import/no-default-export -- as the module that it stands for
export default Buffer.from(writeIndex([])).toString("base64");

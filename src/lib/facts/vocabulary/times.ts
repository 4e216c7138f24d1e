/** The year, month or period that a clause speaks of. */
export const scopeIn =
  /(?<![\p{L}\p{N}])(?:(?:\d+|sáu|chín|ba) tháng đầu năm(?: \d{4})?|quý (?:[IVX]+|\d)(?:[/ ](?:năm )?\d{4})?|tháng \d{1,2}(?:\/\d{4}| năm \d{4})?|giai đoạn \d{4}-\d{4}|(?:năm học|nhiệm kỳ) \d{4}-\d{4}|năm \d{4}|năm nay|năm ngoái)(?![\p{L}\p{N}])/iu;

/** Parts of the day in order. */
export const partsOfDay = ['sáng sớm', 'sáng', 'trưa', 'chiều', 'tối', 'đêm'] as const;

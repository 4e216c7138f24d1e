/** Putting in a text of one's own: the form and what can be wrong with a text. */

const en = {
  heading: 'Read your own text',
  intro:
    'Paste a Vietnamese article. You can then read it sentence by sentence, look up any word, and take a quiz made from it.',
  title: 'Title',
  titleHint: 'Optional. Left empty, the text’s own headline or first words are used.',
  text: 'Text',
  textHint: (limit: string) => `Plain text in Vietnamese, up to ${limit} characters. Line breaks make paragraphs.`,
  file: 'Or a text file',
  fileHint: 'A .txt file in UTF-8. Leave the box above empty.',
  submit: 'Start reading',
  sending: 'Reading your text …',
  privacy:
    'The text is kept on this server under an address nobody can guess, is listed only in this browser, and can be deleted at any time from the library.',
  faultHeading: 'The text was not added',
  faultKept: 'Nothing you typed is lost.',
  faults: {
    empty: 'There is no text yet. Paste an article into the box or choose a text file.',
    tooLong: (length: string, limit: string) =>
      `The text has ${length} characters; ${limit} is the most. Split it and add the parts one by one.`,
    tooBig: (limit: string) =>
      `That is far more than one text can be: ${limit} characters is the most. Split it and add the parts one by one.`,
    document: (format: string) =>
      `This is a ${format} file, not plain text. Open it, copy the text out of it, and paste that here.`,
    binary: 'This is not text: it holds characters that no article has. Copy the words themselves and paste them here.',
    notUtf8: (byte: string) =>
      `This is not UTF-8 text (byte ${byte} is the first wrong one). Save the file again with the encoding UTF-8, or paste the text.`,
    noDiacritics:
      'This looks like Vietnamese typed without its marks (“ha noi” for “hà nội”). Words cannot be told apart without them: paste the text with its marks.',
    notVietnamese: 'This does not look like Vietnamese. Only Vietnamese texts can be read here.',
    titleTooLong: (limit: string) => `The title is longer than ${limit} characters. Shorten it.`,
    both: 'There is a text in the box and a file too. Empty the box to take the file, or choose no file.',
    broken: 'The text did not arrive in full. Check the connection and send it again.',
  },
};

const vi: typeof en = {
  heading: 'Đọc bài của bạn',
  intro:
    'Dán một bài báo tiếng Việt vào đây để đọc từng câu, tra bất kỳ từ nào và làm bài trắc nghiệm soạn từ chính bài đó.',
  title: 'Tiêu đề',
  titleHint: 'Không bắt buộc. Nếu để trống, trang sẽ dùng tiêu đề hoặc những chữ đầu của bài.',
  text: 'Nội dung bài',
  textHint: (limit) => `Văn bản tiếng Việt không định dạng, tối đa ${limit} ký tự. Mỗi lần xuống dòng là một đoạn mới.`,
  file: 'Hoặc một tệp văn bản',
  fileHint: 'Tệp .txt, mã hoá UTF-8. Nếu chọn tệp, hãy để trống ô ở trên.',
  submit: 'Bắt đầu đọc',
  sending: 'Đang xử lý bài của bạn…',
  privacy:
    'Bài được lưu trên máy chủ này ở một địa chỉ không ai đoán được, chỉ hiện trong danh sách của trình duyệt này và có thể xoá bất cứ lúc nào ở thư viện.',
  faultHeading: 'Chưa thêm được bài',
  faultKept: 'Những gì bạn đã gõ vẫn còn nguyên.',
  faults: {
    empty: 'Chưa có bài. Hãy dán bài vào ô hoặc chọn một tệp văn bản.',
    tooLong: (length, limit) => `Bài có ${length} ký tự; tối đa là ${limit}. Hãy chia nhỏ và thêm từng phần.`,
    tooBig: (limit) => `Bài dài quá nhiều: tối đa là ${limit} ký tự. Hãy chia nhỏ và thêm từng phần.`,
    document: (format) =>
      `Đây là tệp ${format}, không phải tệp văn bản thuần tuý. Hãy mở tệp, sao chép phần chữ rồi dán vào đây.`,
    binary:
      'Đây không phải văn bản: có những ký tự không thể có trong một bài báo. Hãy sao chép phần chữ rồi dán vào đây.',
    notUtf8: (byte) =>
      `Đây không phải văn bản UTF-8 (byte sai đầu tiên là byte ${byte}). Hãy lưu lại tệp với mã hoá UTF-8, hoặc dán bài vào ô.`,
    noDiacritics:
      'Bài có vẻ là tiếng Việt không dấu (“ha noi” thay vì “hà nội”). Không có dấu thì không phân biệt được từ: hãy dán bài có dấu.',
    notVietnamese: 'Đây có vẻ không phải tiếng Việt. Ở đây chỉ đọc được bài tiếng Việt.',
    titleTooLong: (limit) => `Tiêu đề dài quá ${limit} ký tự. Hãy rút ngắn lại.`,
    both: 'Vừa có bài trong ô vừa có tệp. Hãy xoá hết chữ trong ô để dùng tệp, hoặc bỏ chọn tệp.',
    broken: 'Bài chưa được gửi đến đầy đủ. Hãy kiểm tra kết nối rồi gửi lại.',
  },
};

export const textMessages = { en, vi };

/** Everything that can keep a text from being added. */
export type AddFault =
  | { code: 'empty' | 'binary' | 'no-diacritics' | 'not-vietnamese' | 'both' | 'broken' }
  | { code: 'too-long'; length: number; limit: number }
  | { code: 'document'; format: string }
  | { code: 'not-utf8'; byte: number }
  | { code: 'too-big' | 'title-too-long'; limit: number };

/** A number with the separators of the language: 200,000 and 200.000. */
export function figure(value: number, language: 'en' | 'vi'): string {
  return value.toLocaleString(language === 'en' ? 'en-GB' : 'vi-VN');
}

/** One fault in words: what is wrong and what to do. */
export function faultMessage(fault: AddFault, language: 'en' | 'vi'): string {
  const { faults } = textMessages[language];
  switch (fault.code) {
    case 'empty':
    case 'binary':
    case 'both':
    case 'broken':
      return faults[fault.code];
    case 'too-long':
      return faults.tooLong(figure(fault.length, language), figure(fault.limit, language));
    case 'too-big':
      return faults.tooBig(figure(fault.limit, language));
    case 'document':
      return faults.document(fault.format);
    case 'not-utf8':
      return faults.notUtf8(figure(fault.byte, language));
    case 'no-diacritics':
      return faults.noDiacritics;
    case 'not-vietnamese':
      return faults.notVietnamese;
    case 'title-too-long':
      return faults.titleTooLong(figure(fault.limit, language));
  }
}

import type { FileFault, RefusalReason } from '../../dictionary/formats/file-fault.ts';
import { figure } from './texts.ts';

/** Dictionaries of one's own: the form, the list, and what can be wrong with a file. */

const en = {
  heading: 'Your dictionaries',
  intro:
    'Add a dictionary you already have. What it says about a word is shown below our own meaning, with its name. A word ours lacks is explained by yours.',
  formats: 'StarDict, Yomitan (zip), Wiktionary from kaikki.org (JSONL), VNEDICT, CEDICT, or a table with tabs.',
  file: 'Dictionary files',
  fileHint: (megabytes: string) =>
    `One zip or text file, or the files of a StarDict dictionary together (.ifo, .idx, .dict and, if there is one, .syn). Up to ${megabytes} MB.`,
  name: 'Name',
  nameHint: 'Optional. Left empty, the name the dictionary gives itself.',
  submit: 'Add dictionary',
  sending: 'Reading the dictionary … A large one takes up to a minute.',
  privacy:
    'The dictionary is kept on this server for this browser alone, and is deleted when you remove it. Add only what its licence lets you use.',
  faultHeading: 'The dictionary was not added',
  faultKept: 'Nothing was changed.',
  addedHeading: 'The dictionary was added',
  added: (name: string, taken: string) => `“${name}” now explains ${taken} entries.`,
  listHeading: 'Added so far',
  listEmpty: 'None yet. Dictionaries you add are listed here, and in this browser only.',
  forAll: 'for everybody here',
  taken: (count: string) => `${count} entries`,
  refused: (count: string) => `${count} left out`,
  licence: 'Licence:',
  noLicence: 'not stated in the file',
  on: (date: string) => `added ${date}`,
  places: 'first at',
  remove: 'Remove …',
  removeOne: (name: string) => `Remove “${name}” …`,
  removeSure: 'Its meanings will no longer be shown. The file on your device stays as it is.',
  removeNow: 'Remove it',
  removeNowOne: (name: string) => `Remove “${name}” now`,
  removed: 'The dictionary was removed.',
  toSettings: 'Settings',
  linkHint: 'Show what a dictionary you already have says, below our own meanings.',
  reasons: {
    'no-headword': 'no headword',
    'no-letter': 'the headword has no letter',
    'headword-too-long': 'the headword is longer than 100 characters',
    'no-sense': 'no meaning in text',
    'too-long': 'the entry is longer than 256 KB',
    'no-separator': 'nothing parts headword and meaning',
    'other-language': 'not a Vietnamese word',
    'not-a-row': 'not in the form of an entry',
  } satisfies Record<RefusalReason, string>,
  faults: {
    'none-chosen': () => 'No file is chosen yet. Choose the file, or all files, of a dictionary.',
    'broken-upload': () => 'The file did not arrive in full. Check the connection and send it again.',
    empty: (file: string) => `“${file}” is empty.`,
    'unknown-format': (file: string) =>
      `“${file}” is not a dictionary in a format read here. If it is a .tar, .bz2, .7z or .rar archive, unpack it first and choose the files inside.`,
    several: () => 'These files are not one dictionary. Choose the files of one dictionary at a time.',
    'not-utf8': (file: string, line: string | null, guess: string | null) =>
      `“${file}” is not UTF-8 text${line === null ? '' : ` (line ${line} is the first wrong one)`}${guess === null ? '' : `; it looks like ${guess}`}. Save it again with the encoding UTF-8.`,
    'zip-damaged': (file: string) => `“${file}” is a damaged or cut-off zip file. Download it again.`,
    'zip-encrypted': (file: string) => `“${file}” is locked with a password. Unpack it and choose the files inside.`,
    'gzip-damaged': (file: string) => `“${file}” is packed with gzip and damaged or cut off. Download it again.`,
    'unsafe-name': (file: string, name: string) =>
      `“${file}” holds a file named “${name}”, which points outside the archive. Such a file is not opened.`,
    'too-big': (megabytes: string) =>
      `That is more than ${megabytes} MB, which is the most a dictionary may have here.`,
    'unpacked-too-big': (file: string, megabytes: string) =>
      `“${file}” unpacks to more than ${megabytes} MB, which is the most a dictionary may have here.`,
    'too-many-entries': (limit: string) => `The dictionary has more than ${limit} entries, which is the most here.`,
    'too-slow': (seconds: string) => `Reading the dictionary took longer than ${seconds} seconds and was given up.`,
    'too-many-dictionaries': (limit: string) =>
      `You have ${limit} dictionaries, which is the most. Remove one to add another.`,
    'name-too-long': (limit: string) => `The name is longer than ${limit} characters. Shorten it.`,
    'missing-part': (part: string) =>
      `The ${part} file is missing. Choose all files of the dictionary together, or the zip they came in.`,
    version: (file: string, says: string) =>
      says === ''
        ? `“${file}” does not say its version, so it cannot be read.`
        : `“${file}” is of version ${says}, which is not read here.`,
    header: (file: string, field: string, says: string, found: string) =>
      `The dictionary is damaged: “${file}” says ${field} ${says}, but it is ${found}.`,
    'bad-offset': (file: string, headword: string) =>
      `The dictionary is damaged: the entry “${headword}” points outside “${file}”.`,
    'not-json': (file: string, row: string) => `“${file}” is damaged or cut off: row ${row} is not JSON.`,
    'row-too-long': (file: string, row: string) => `“${file}” is not a dictionary: row ${row} is far too long.`,
    'nothing-taken': (refused: string, reason: string | null) =>
      reason === null
        ? 'The file holds no entry.'
        : `None of the ${refused} entries could be taken; most often: ${reason}.`,
  },
};

const vi: typeof en = {
  heading: 'Từ điển của bạn',
  intro:
    'Thêm một từ điển bạn đã có. Lời giải nghĩa trong đó sẽ hiện bên dưới nghĩa có sẵn của trang, kèm tên từ điển. Từ nào trang chưa có nghĩa thì dùng lời giải nghĩa của từ điển ấy.',
  formats:
    'StarDict, Yomitan (zip), Wiktionary từ kaikki.org (JSONL), VNEDICT, CEDICT hoặc bảng ngăn cột bằng dấu tab.',
  file: 'Tệp từ điển',
  fileHint: (megabytes) =>
    `Một tệp zip hoặc tệp văn bản, hoặc chọn cùng lúc các tệp của từ điển StarDict (.ifo, .idx, .dict và .syn nếu có). Tối đa ${megabytes} MB.`,
  name: 'Tên',
  nameHint: 'Không bắt buộc. Nếu để trống, trang sẽ dùng tên ghi trong từ điển.',
  submit: 'Thêm từ điển',
  sending: 'Đang đọc từ điển… Từ điển lớn có thể mất đến một phút.',
  privacy:
    'Từ điển được lưu trên máy chủ này, chỉ dùng cho trình duyệt này và bị xoá khi bạn gỡ bỏ. Chỉ thêm từ điển mà giấy phép cho bạn sử dụng.',
  faultHeading: 'Chưa thêm được từ điển',
  faultKept: 'Không có gì bị thay đổi.',
  addedHeading: 'Đã thêm từ điển',
  added: (name, taken) => `“${name}” đã sẵn sàng với ${taken} mục từ.`,
  listHeading: 'Đã thêm',
  listEmpty: 'Chưa có từ điển nào. Từ điển bạn thêm sẽ được liệt kê ở đây và chỉ trong trình duyệt này.',
  forAll: 'dùng chung cho mọi người ở đây',
  taken: (count) => `${count} mục từ`,
  refused: (count) => `${count} mục bị bỏ qua`,
  licence: 'Giấy phép:',
  noLicence: 'tệp không ghi',
  on: (date) => `thêm ngày ${date}`,
  places: 'gặp đầu tiên ở',
  remove: 'Gỡ bỏ…',
  removeOne: (name) => `Gỡ bỏ “${name}”…`,
  removeSure: 'Lời giải nghĩa trong đó sẽ không hiện nữa. Tệp trên thiết bị của bạn vẫn còn nguyên.',
  removeNow: 'Gỡ bỏ',
  removeNowOne: (name) => `Gỡ bỏ “${name}” ngay`,
  removed: 'Đã gỡ bỏ từ điển.',
  toSettings: 'Cài đặt',
  linkHint: 'Hiện thêm lời giải nghĩa của từ điển bạn đã có, bên dưới nghĩa có sẵn của trang.',
  reasons: {
    'no-headword': 'không có từ đầu mục',
    'no-letter': 'từ đầu mục không có chữ cái nào',
    'headword-too-long': 'từ đầu mục dài quá 100 ký tự',
    'no-sense': 'không có lời giải nghĩa bằng chữ',
    'too-long': 'mục từ dài quá 256 KB',
    'no-separator': 'không có gì ngăn từ với nghĩa',
    'other-language': 'không phải từ tiếng Việt',
    'not-a-row': 'không đúng dạng một mục từ',
  },
  faults: {
    'none-chosen': () => 'Chưa chọn tệp. Hãy chọn tệp, hoặc tất cả các tệp, của một từ điển.',
    'broken-upload': () => 'Tệp chưa được gửi đến đầy đủ. Hãy kiểm tra kết nối rồi gửi lại.',
    empty: (file) => `Tệp “${file}” trống.`,
    'unknown-format': (file) =>
      `“${file}” không phải từ điển ở định dạng đọc được ở đây. Nếu là tệp nén .tar, .bz2, .7z hoặc .rar, hãy giải nén trước rồi chọn các tệp bên trong.`,
    several: () => 'Các tệp này không thuộc cùng một từ điển. Mỗi lần chỉ chọn các tệp của một từ điển.',
    'not-utf8': (file, line, guess) =>
      `“${file}” không phải văn bản UTF-8${line === null ? '' : ` (dòng sai đầu tiên là dòng ${line})`}${guess === null ? '' : `; có vẻ là ${guess}`}. Hãy lưu lại tệp với bảng mã UTF-8.`,
    'zip-damaged': (file) => `Tệp zip “${file}” bị hỏng hoặc không đầy đủ. Hãy tải lại tệp.`,
    'zip-encrypted': (file) => `“${file}” bị khoá bằng mật khẩu. Hãy giải nén rồi chọn các tệp bên trong.`,
    'gzip-damaged': (file) => `Tệp nén gzip “${file}” bị hỏng hoặc không đầy đủ. Hãy tải lại tệp.`,
    'unsafe-name': (file, name) =>
      `“${file}” chứa tệp có tên “${name}” trỏ ra ngoài tệp nén. Những tệp như vậy không được mở.`,
    'too-big': (megabytes) => `Dữ liệu lớn hơn ${megabytes} MB, mức tối đa cho một từ điển ở đây.`,
    'unpacked-too-big': (file, megabytes) =>
      `“${file}” giải nén ra hơn ${megabytes} MB, mức tối đa cho một từ điển ở đây.`,
    'too-many-entries': (limit) => `Từ điển có hơn ${limit} mục từ, mức tối đa ở đây.`,
    'too-slow': (seconds) => `Đọc từ điển mất hơn ${seconds} giây nên đã dừng lại.`,
    'too-many-dictionaries': (limit) =>
      `Bạn đã có ${limit} từ điển, mức tối đa. Hãy gỡ bớt một từ điển để thêm cái khác.`,
    'name-too-long': (limit) => `Tên dài quá ${limit} ký tự. Hãy rút ngắn lại.`,
    'missing-part': (part) =>
      `Thiếu tệp ${part}. Hãy chọn cùng lúc tất cả các tệp của từ điển, hoặc tệp zip chứa các tệp đó.`,
    version: (file, says) =>
      says === ''
        ? `“${file}” không ghi phiên bản nên không đọc được.`
        : `“${file}” thuộc phiên bản ${says}, không đọc được ở đây.`,
    header: (file, field, says, found) =>
      `Từ điển bị hỏng: “${file}” ghi ${field} là ${says}, nhưng thực tế là ${found}.`,
    'bad-offset': (file, headword) => `Từ điển bị hỏng: mục từ “${headword}” trỏ ra ngoài tệp “${file}”.`,
    'not-json': (file, row) => `“${file}” bị hỏng hoặc không đầy đủ: dòng ${row} không phải JSON.`,
    'row-too-long': (file, row) => `“${file}” không phải từ điển: dòng ${row} dài quá mức.`,
    'nothing-taken': (refused, reason) =>
      reason === null
        ? 'Tệp không có mục từ nào.'
        : `Không lấy được mục nào trong ${refused} mục; lý do thường gặp nhất: ${reason}.`,
  },
};

export const dictionaryMessages = { en, vi };

/** Bytes in whole megabytes. */
export function megabytes(bytes: number, language: 'en' | 'vi'): string {
  return figure(Math.round(bytes / 1024 / 1024), language);
}

/** One fault in words: what is wrong, where, and what to do. */
export function fileFaultMessage(fault: FileFault, language: 'en' | 'vi'): string {
  const { faults, reasons } = dictionaryMessages[language];
  const number = (value: number) => figure(value, language);
  switch (fault.code) {
    case 'none-chosen':
    case 'broken-upload':
    case 'several':
      return faults[fault.code]();
    case 'empty':
    case 'unknown-format':
    case 'zip-damaged':
    case 'zip-encrypted':
    case 'gzip-damaged':
      return faults[fault.code](fault.file);
    case 'not-utf8':
      return faults[fault.code](fault.file, fault.line === null ? null : number(fault.line), fault.guess);
    case 'unsafe-name':
      return faults[fault.code](fault.file, fault.name);
    case 'too-big':
      return faults[fault.code](megabytes(fault.limit, language));
    case 'unpacked-too-big':
      return faults[fault.code](fault.file, megabytes(fault.limit, language));
    case 'too-many-entries':
    case 'too-many-dictionaries':
    case 'name-too-long':
      return faults[fault.code](number(fault.limit));
    case 'too-slow':
      return faults[fault.code](number(fault.seconds));
    case 'missing-part':
      return faults[fault.code](fault.part);
    case 'version':
      return faults[fault.code](fault.file, fault.says);
    case 'header':
      return faults[fault.code](fault.file, fault.field, fault.says, fault.found);
    case 'bad-offset':
      return faults[fault.code](fault.file, fault.headword);
    case 'not-json':
    case 'row-too-long':
      return faults[fault.code](fault.file, number(fault.row));
    case 'nothing-taken':
      return faults[fault.code](number(fault.refused), fault.reason === null ? null : reasons[fault.reason]);
  }
}

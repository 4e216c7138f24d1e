function namesIn(list: string): readonly string[] {
  return list.split('|').map((name) => name.trim().replace(/\s+/g, ' '));
}

/** Countries as the Vietnamese press names them; the ones met most often. */
export const countries = namesIn(
  `Việt Nam | Trung Quốc | Nhật Bản | Hàn Quốc | Triều Tiên | Lào | Campuchia | Thái Lan | Myanmar | Malaysia | Singapore |
  Indonesia | Philippines | Brunei | Ấn Độ | Pakistan | Bangladesh | Nepal | Sri Lanka | Mông Cổ | Iran | Iraq | Israel |
  Ả Rập Xê Út | Thổ Nhĩ Kỳ | Syria | Jordan | Li Băng | Qatar | Kuwait | Afghanistan | Kazakhstan | Nga | Ukraina | Ukraine |
  Belarus | Ba Lan | Séc | Slovakia | Hungary | Romania | Bulgaria | Hy Lạp | Serbia | Croatia | Áo | Thuỵ Sĩ | Thụy Sĩ | Đức |
  Pháp | Anh | Ireland | Hà Lan | Bỉ | Luxembourg | Đan Mạch | Na Uy | Thuỵ Điển | Thụy Điển | Phần Lan | Iceland | Ý |
  Italia | Tây Ban Nha | Bồ Đào Nha | Scotland | Mỹ | Hoa Kỳ | Canada | Mexico | Cuba | Brazil | Argentina | Chile | Peru |
  Colombia | Venezuela | Ecuador | Bolivia | Ai Cập | Nam Phi | Nigeria | Kenya | Ethiopia | Algeria | Maroc | Úc | Australia |
  New Zealand`,
);

/** Continents and their great parts. */
export const continents = namesIn(
  'châu Á | châu Âu | châu Phi | châu Mỹ | châu Đại Dương | Bắc Mỹ | Nam Mỹ | Trung Đông | Đông Nam Á | Tây Âu | Đông Âu | Bắc Phi',
);

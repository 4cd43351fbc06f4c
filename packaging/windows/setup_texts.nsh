; The sentences of Setup in both languages; what is not here is NSIS's own.

!macro TEXT NAME INDONESIAN ENGLISH
  LangString ${NAME} ${LANG_INDONESIAN} "${INDONESIAN}"
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
!macroend

!insertmacro TEXT T_CHOOSE "Pilih yang dipasang" "Choose what is installed"
!insertmacro TEXT T_CHOOSE_MORE \
  "GMSC Desktop dipasang untuk Anda saja; tidak perlu administrator." \
  "GMSC Desktop is installed for you alone; no administrator is needed."
!insertmacro TEXT T_CHOOSE_TOP \
  "Centang yang Anda inginkan, lalu tekan Lanjut." "Tick what you want, then press Next."
!insertmacro TEXT T_CHOOSE_LIST "Yang dipasang:" "To be installed:"
!insertmacro TEXT T_PLACE "Pilih folder" "Choose a folder"
!insertmacro TEXT T_PLACE_MORE \
  "Di folder ini program dipasang." "The program is installed in this folder."
!insertmacro TEXT T_PLACE_TOP \
  "Folder di bawah ini cocok untuk kebanyakan orang. Tekan Instal untuk memasang." \
  "The folder below suits most people. Press Install to go on."
!insertmacro TEXT T_PLACE_LABEL "Folder" "Folder"
!insertmacro TEXT T_WORKING "Memasang" "Installing"
!insertmacro TEXT T_WORKING_MORE \
  "Tunggu sebentar, GMSC Desktop sedang dipasang." "GMSC Desktop is being installed."
!insertmacro TEXT T_DONE "Selesai dipasang" "Installed"
!insertmacro TEXT T_DONE_MORE "GMSC Desktop ada di menu Start." "GMSC Desktop is in the Start menu."
!insertmacro TEXT T_END "GMSC Desktop sudah terpasang" "GMSC Desktop is installed"
!insertmacro TEXT T_END_MORE \
  "Anda menemukannya di menu Start. Program ini tidak memerlukan internet." \
  "You find it in the Start menu. The program needs no internet."
!insertmacro TEXT T_REMOVE "Lepas GMSC Desktop" "Remove GMSC Desktop"
!insertmacro TEXT T_REMOVE_MORE \
  "Program dihapus dari PC ini; pengaturan Anda tetap ada." \
  "The program is removed from this PC; your settings stay."
!insertmacro TEXT T_REMOVE_TOP \
  "GMSC Desktop akan dihapus dari folder berikut." \
  "GMSC Desktop will be removed from this folder."
!insertmacro TEXT T_REMOVING "Melepas" "Removing"
!insertmacro TEXT T_REMOVED "Sudah dilepas" "Removed"

!insertmacro TEXT T_PROGRAM "Program (wajib)" "Program (required)"
!insertmacro TEXT T_DESKTOP "Pintasan di desktop" "Link on the desktop"
!insertmacro TEXT T_ABOUT_PROGRAM \
  "Program, tautan di menu Start, dan jenis berkas .gmscdata." \
  "The program, its link in the Start menu, and the file type .gmscdata."
!insertmacro TEXT T_ABOUT_DESKTOP \
  "Tautan ke program di desktop Anda." "A link to the program on your desktop."
!insertmacro TEXT T_FILE_TYPE "Paket data GMSC Desktop" "GMSC Desktop data pack"
!insertmacro TEXT T_RUNNING \
  "GMSC Desktop sedang berjalan. Tutup jendelanya, lalu jalankan lagi." \
  "GMSC Desktop is running. Close its window, then start this again."
!insertmacro TEXT T_FOR_ALL_USERS \
  "GMSC Desktop sudah dipasang untuk semua pengguna PC ini, di $0. Pakai yang itu, atau minta administrator melepasnya dahulu." \
  "GMSC Desktop is installed for all users of this PC already, in $0. Use that one, or ask an administrator to remove it first."
!insertmacro TEXT T_NEWER \
  "Versi yang lebih baru, $0, sudah terpasang. Tidak ada yang diubah." \
  "A newer version, $0, is installed already. Nothing was changed."

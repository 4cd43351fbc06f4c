; The Setup of GMSC Desktop: per user, without administrator, in Indonesian and English.
; Built by setup.py, which passes VERSION, NUMBERS (four), OUT, SIZE (KiB), FILES, TEXTS and ICON.
; Exit codes: 0 done, 1 cancelled, 2 failed, 3 the program is running, 4 installed for all users
; already, 5 a newer version is installed.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
; As much as the whole program: several of its libraries are in it more than once.
SetCompressorDictSize 96
ManifestSupportedOS Win10
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include WordFunc.nsh
!include "${FILES}"

!define TITLE "GMSC Desktop"
!define PUBLISHER "GMSC Desktop contributors"
!define OWN_KEY "Software\${TITLE}"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${TITLE}"
!define FILE_CLASS "GMSCDesktop.DataPack"
!define RUNNING 3
!define FOR_ALL_USERS 4
!define NEWER 5

Name "${TITLE}"
BrandingText "${TITLE} ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${OWN_KEY}" "InstallFolder"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\gmsc-desktop.exe"
!define MUI_PAGE_HEADER_TEXT "$(T_CHOOSE)"
!define MUI_PAGE_HEADER_SUBTEXT "$(T_CHOOSE_MORE)"
!define MUI_COMPONENTSPAGE_TEXT_TOP "$(T_CHOOSE_TOP)"
!define MUI_COMPONENTSPAGE_TEXT_COMPLIST "$(T_CHOOSE_LIST)"
!insertmacro MUI_PAGE_COMPONENTS
!define MUI_PAGE_HEADER_TEXT "$(T_PLACE)"
!define MUI_PAGE_HEADER_SUBTEXT "$(T_PLACE_MORE)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(T_PLACE_TOP)"
!define MUI_DIRECTORYPAGE_TEXT_DESTINATION "$(T_PLACE_LABEL)"
!insertmacro MUI_PAGE_DIRECTORY
!define MUI_PAGE_HEADER_TEXT "$(T_WORKING)"
!define MUI_PAGE_HEADER_SUBTEXT "$(T_WORKING_MORE)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(T_DONE)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(T_DONE_MORE)"
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(T_END)"
!define MUI_FINISHPAGE_TEXT "$(T_END_MORE)"
!insertmacro MUI_PAGE_FINISH
!define MUI_PAGE_HEADER_TEXT "$(T_REMOVE)"
!define MUI_PAGE_HEADER_SUBTEXT "$(T_REMOVE_MORE)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(T_REMOVE_TOP)"
!insertmacro MUI_UNPAGE_CONFIRM
!define MUI_PAGE_HEADER_TEXT "$(T_REMOVING)"
!define MUI_PAGE_HEADER_SUBTEXT "$(T_REMOVE_MORE)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(T_REMOVED)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(T_REMOVE_MORE)"
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Indonesian"
!insertmacro MUI_LANGUAGE "English"

!include "${TEXTS}"

!macro VERSION_TEXT LANGUAGE DESCRIPTION
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${TITLE}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${DESCRIPTION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "© ${PUBLISHER}. MIT License"
!macroend
VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
!insertmacro VERSION_TEXT ${LANG_INDONESIAN} "Pemasang GMSC Desktop"
!insertmacro VERSION_TEXT ${LANG_ENGLISH} "Setup of GMSC Desktop"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
!endif

; Says why, and ends with the exit code. A silent run shows nothing and ends with it too.
!macro STOP SENTENCE CODE
  MessageBox MB_OK|MB_ICONSTOP "${SENTENCE}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; Windows lets nobody write to a program that runs.
!macro REFUSE_WHILE_RUNNING
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\gmsc-desktop.exe"
    FileOpen $0 "$INSTDIR\gmsc-desktop.exe" a
    ${If} ${Errors}
      !insertmacro STOP $(T_RUNNING) ${RUNNING}
    ${EndIf}
    FileClose $0
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\gmsc.exe"
    FileOpen $0 "$INSTDIR\gmsc.exe" a
    ${If} ${Errors}
      !insertmacro STOP $(T_RUNNING) ${RUNNING}
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "$(T_PROGRAM)" PROGRAM
  SectionIn RO
  !insertmacro REFUSE_WHILE_RUNNING
  ; The older version takes its own files away: it alone knows them.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  ${EndIf}
  !insertmacro INSTALL_FILES
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\gmsc-desktop.exe"

  WriteRegStr HKCU "${OWN_KEY}" "InstallFolder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\gmsc-desktop.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1

  WriteRegStr HKCU "Software\Classes\.gmscdata" "" "${FILE_CLASS}"
  WriteRegStr HKCU "Software\Classes\${FILE_CLASS}" "" "$(T_FILE_TYPE)"
  WriteRegStr HKCU "Software\Classes\${FILE_CLASS}\DefaultIcon" "" "$INSTDIR\gmsc-desktop.exe,0"
  WriteRegStr HKCU "Software\Classes\${FILE_CLASS}\shell\open\command" "" \
    '"$INSTDIR\gmsc-desktop.exe" "%1"'
SectionEnd

Section /o "$(T_DESKTOP)" DESKTOP
  CreateShortcut "$DESKTOP\${TITLE}.lnk" "$INSTDIR\gmsc-desktop.exe"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${PROGRAM} $(T_ABOUT_PROGRAM)
  !insertmacro MUI_DESCRIPTION_TEXT ${DESKTOP} $(T_ABOUT_DESKTOP)
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  SetRegView 64
  ReadRegStr $0 HKLM "${OWN_KEY}" "InstallFolder"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\gmsc-desktop.exe"
    !insertmacro STOP $(T_FOR_ALL_USERS) ${FOR_ALL_USERS}
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  ${VersionCompare} "$0" "${VERSION}" $1
  ${If} $0 != ""
  ${AndIf} $1 == 1
    !insertmacro STOP $(T_NEWER) ${NEWER}
  ${EndIf}
  ; An update keeps the link that the person has.
  ${If} ${FileExists} "$DESKTOP\${TITLE}.lnk"
    !insertmacro SelectSection ${DESKTOP}
  ${EndIf}
FunctionEnd

Section "Uninstall"
  SetRegView 64
  !insertmacro REFUSE_WHILE_RUNNING
  !insertmacro REMOVE_FILES
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE}.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${OWN_KEY}"
  ReadRegStr $0 HKCU "Software\Classes\.gmscdata" ""
  ${If} $0 == "${FILE_CLASS}"
    DeleteRegKey HKCU "Software\Classes\.gmscdata"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${FILE_CLASS}"
SectionEnd

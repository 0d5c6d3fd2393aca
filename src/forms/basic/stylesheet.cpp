// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/stylesheet.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

const QString rules = uR"(
QLabel[look="title"] { font-size: 15pt; font-weight: 600; }
QLabel[look="section"] { font-size: 11pt; font-weight: 600; }
QLabel[look="figure"] { font-size: 19pt; font-weight: 600; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="error"] { color: @error; }
QLabel[look="caution"] { color: @draft; }
QWidget[look="page"], QWidget[look="paper"] { background: @surface; }
QWidget[look="raised"] { background: @raised; }
QFrame[look="rule"] { background: @rule; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="card"] { background: @raised; border: 1px solid @rule; border-radius: 4px; }
QFrame[look="message"] { background: @raised; border: 1px solid @rule; border-left: 4px solid @muted; border-radius: 4px; }
QFrame[look="message"][kind="error"] { border-left-color: @error; }
QFrame[look="message"][kind="warning"] { border-left-color: @draft; }
QFrame[look="message"][kind="done"] { border-left-color: @reported; }
QPushButton { padding: 5px 12px; border: 1px solid @rule; border-radius: 4px; background: @surface; color: @text; }
QPushButton:hover { border-color: @muted; }
QPushButton:pressed { background: @raised; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @missing; background: @raised; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 4px 11px; }
QPushButton[primary="true"]:disabled { background: @raised; border-color: @rule; color: @missing; }
QToolButton { padding: 4px 8px; border: 1px solid transparent; border-radius: 4px; color: @text; }
QToolButton:hover, QToolButton:focus { border-color: @rule; background: @surface; }
QToolButton[popupMode="2"] { padding: 5px 20px 5px 12px; border-color: @rule; background: @surface; }
QToolButton::menu-indicator, QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }
QLineEdit { padding: 4px 6px; border: 1px solid @rule; border-radius: 4px; background: @surface; }
QLineEdit:focus { border-color: @accent; }
QLineEdit[mistake="true"] { border-color: @error; }
QPlainTextEdit { border: 1px solid @rule; border-radius: 4px; background: @surface; }
QPlainTextEdit:focus { border-color: @accent; }
QComboBox { min-height: 17px; padding: 4px 6px; border: 1px solid @rule; border-radius: 4px; background: @surface; color: @text; }
QComboBox:hover { border-color: @muted; }
QComboBox:focus { border-color: @accent; }
QComboBox:disabled { color: @missing; background: @raised; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: 22px; border: none; }
QComboBox::down-arrow { image: url(:/icons/arrow-@look.png); width: 10px; height: 8px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: url(:/icons/arrow-@look.png); width: 10px; height: 8px; }
QComboBox QAbstractItemView::item { min-height: 24px; }
QAbstractItemView { border: 1px solid @rule; background: @surface; alternate-background-color: @raised;
    selection-background-color: @selection; selection-color: @text; outline: none; }
QHeaderView { background: @raised; border: none; }
QHeaderView::section { background: @raised; color: @muted; border: none; border-bottom: 1px solid @rule; padding: 4px 8px; }
QTableView[look="footer"] { background: @raised; border-top: none; font-weight: 600; }
QTableView[look="frozen"] { border: none; border-right: 1px solid @rule; }
QTableView[look="frozenfooter"] { border: none; border-right: 1px solid @rule; background: @raised; font-weight: 600; }
QListView[look="navigation"] { border: none; border-right: 1px solid @rule; background: @raised; padding: 8px 0; }
QListView[look="navigation"]::item { padding: 0 12px; color: @text; border-left: 3px solid transparent; }
QListView[look="list"]::item { padding: 6px 8px; border-bottom: 1px solid @rule; }
QListView[look="list"]::item:selected { background: @selection; color: @text; border-left: 3px solid @accent; }
QListView[look="navigation"]::item:hover { background: @surface; }
QListView[look="navigation"]::item:selected { background: @surface; border-left: 3px solid @accent; font-weight: 600; }
QMenuBar { background: @raised; border-bottom: 1px solid @rule; padding: 2px 4px; }
QMenuBar::item { padding: 6px 8px; border-radius: 4px; background: transparent; color: @text; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @selection; }
QStatusBar { background: @raised; border-top: 1px solid @rule; }
QStatusBar::item { border: none; }
QScrollArea { border: none; background: @surface; }
QScrollBar:vertical { background: @raised; width: 12px; border: none; margin: 0; }
QScrollBar:horizontal { background: @raised; height: 12px; border: none; margin: 0; }
QScrollBar::handle { background: @handle; border: 3px solid @raised; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: @raised; }
QAbstractScrollArea::corner { background: @raised; border: none; }
QDialogButtonBox { button-layout: 3; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 13px; height: 13px; border: 1px solid @muted; border-radius: 2px; background: @surface; }
QCheckBox::indicator:focus, QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled { border-color: @rule; background: @raised; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { image: url(:/icons/check-@look.png); }
QTabWidget::pane { border: 1px solid @rule; background: @surface; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { padding: 6px 12px; border: none; border-bottom: 2px solid transparent; background: transparent; color: @muted; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QSplitter::handle { background: transparent; width: 8px; }
)"_s;

} // namespace

QString styleSheetOf(const Tokens& tokens)
{
    QString sheet = rules;
    const std::pair<QString, QColor> names[] = {{u"@accent"_s, tokens.accent},
        {u"@onAccent"_s, tokens.onAccent}, {u"@text"_s, tokens.text}, {u"@muted"_s, tokens.muted},
        {u"@surface"_s, tokens.surface}, {u"@raised"_s, tokens.raised}, {u"@rule"_s, tokens.rule},
        {u"@selection"_s, tokens.selection}, {u"@handle"_s, tokens.missing},
        {u"@reported"_s, tokens.reported}, {u"@draft"_s, tokens.draft},
        {u"@missing"_s, tokens.missing}, {u"@error"_s, tokens.error}};
    sheet.replace(u"@look"_s, tokens.look);
    for (const auto& [name, color] : names)
        sheet.replace(name, color.name());
    return sheet;
}

} // namespace sosh
